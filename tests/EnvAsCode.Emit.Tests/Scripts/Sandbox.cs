using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using EnvAsCode.Testing;

namespace EnvAsCode.Emit.Tests;

/// <summary>
/// A folder that stands for a Studio machine: a home, an <c>/opt/conda</c>, and programs that write down how they were called instead
/// of installing anything.
/// </summary>
internal sealed class Sandbox : IDisposable
{
    // Writes its name and arguments as one line, with a bar after each.
    private const string Record =
        """
        #!/bin/bash
        { printf '%s|' "$(basename "$0")" "$@"; echo; } >> "$SANDBOX/calls"

        """;

    // Creates what the scripts look at: an environment with a Python that can register a kernel.
    private const string Create =
        """
        case "$1" in
          clean) exit 0 ;;
          config) [[ "$2" == --show ]] || exit 1; cat "$CONDARC"; exit 0 ;;
        esac
        file=; prefix=
        while [[ $# -gt 0 ]]; do
          case "$1" in -p) prefix="$2"; shift ;; -f) file="$2"; shift ;; esac
          shift
        done
        [[ -e "$SANDBOX/fail" ]] && exit 1
        mkdir -p "$prefix/conda-meta" "$prefix/bin"
        cp "$SANDBOX/bin/python3" "$prefix/bin/python"
        [[ -z "$file" ]] || cp "$file" "$SANDBOX/specification"

        """;

    // Answers what the scripts ask a Python, and registers kernels as ipykernel does.
    private const string Python =
        """
        if [[ "$1" == -c ]]; then
          [[ "$2" == *sys.prefix* ]] && echo "$SANDBOX/usr"
          [[ "$2" == *version_info* ]] && echo 3.12
          exit 0
        fi
        if [[ "$2" == ipykernel ]]; then
          mkdir -p "$HOME/.local/share/jupyter/kernels/$6"
          printf '{\n "argv": [\n  "%s",\n  "-m" ],\n "display_name": "%s"\n}\n' "$0" "$8" \
            > "$HOME/.local/share/jupyter/kernels/$6/kernel.json"
        fi
        if [[ "$2" == pip ]]; then
          cp "${@: -1}" "$SANDBOX/requirements"
        fi

        """;

    /// <summary>A machine with the programs.</summary>
    /// <param name="tools">The conda tools and others that it has, beside <c>python3</c>.</param>
    public Sandbox(params string[] tools)
    {
        this.Root = Directory.CreateTempSubdirectory("envascode-").FullName;
        Directory.CreateDirectory(this.Home);
        this.AddProgram("bin/python3", Record + Python);
        this.AddProgram("usr/bin/python3", Record + Python);
        foreach (string tool in tools)
        {
            this.AddProgram(
                "bin/" + tool,
                Record + (tool is "sudo" ? "[[ $1 != --preserve-env=* ]] || shift\n\"$@\"\n" : tool is "apt-get" ? "" : Create));
        }
    }

    /// <summary>The folder.</summary>
    public string Root { get; }

    /// <summary>The user's home.</summary>
    public string Home => Path.Combine(this.Root, "home");

    /// <summary>The calls so far, each as the program and its arguments with a bar after each.</summary>
    public IReadOnlyList<string> Calls =>
        File.Exists(Path.Combine(this.Root, "calls")) ? File.ReadAllLines(Path.Combine(this.Root, "calls")) : [];

    /// <summary>Adds a program.</summary>
    /// <param name="path">Its path in the sandbox.</param>
    public void AddProgram(string path, string text)
    {
        string file = Path.Combine(this.Root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text.Replace("\r\n", "\n", StringComparison.Ordinal));
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    /// <summary>The variables of a process on the machine.</summary>
    public IReadOnlyDictionary<string, string> Variables => new Dictionary<string, string>
    {
        ["SANDBOX"] = this.Root,
        ["HOME"] = this.Home,
        ["PATH"] = Path.Combine(this.Root, "bin") + ":/usr/bin:/bin",
    };

    /// <summary>A script with the paths of a Studio machine replaced by those of the sandbox.</summary>
    public string Here(string script) => script.Replace("/home/sagemaker-user", this.Home, StringComparison.Ordinal)
        .Replace("/opt/conda", this.Root + "/opt/conda", StringComparison.Ordinal);

    /// <summary>Runs a script on the machine.</summary>
    public ExternalProgram Run(string script) => ExternalProgram.Run("bash", ["-s"], this.Here(script), this.Variables);

    /// <summary>The text of a file in the home; <see langword="null"/> if there is none.</summary>
    /// <param name="path">Its path in the home.</param>
    public string? Read(string path) => File.Exists(Path.Combine(this.Home, path)) ? File.ReadAllText(Path.Combine(this.Home, path)) : null;

    /// <summary>The files and folders of the home, in ordinal order, with the texts of the files.</summary>
    public IReadOnlyList<string> HomeTree() =>
    [
        .. Directory.GetFileSystemEntries(this.Home, "*", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(this.Home, path) + (File.Exists(path) ? ": " + File.ReadAllText(path) : "/"))
            .Order(StringComparer.Ordinal),
    ];

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(this.Root, recursive: true);
}
