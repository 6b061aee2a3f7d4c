using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using EnvAsCode.Diagnostics;
using EnvAsCode.Testing;
using Xunit;

namespace EnvAsCode.Emit.Tests;

/// <summary>A home folder, and a machine's own bash, Python and git, on which the steps of a script are taken.</summary>
internal sealed class StepMachine : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("envascode-").FullName;

    /// <summary>A machine with an empty home.</summary>
    public StepMachine()
    {
        Directory.CreateDirectory(this.Home);
        Directory.CreateDirectory(Path.Combine(this.root, "opt/conda/bin"));
        string python = File.Exists("/usr/bin/python3")
            ? "/usr/bin/python3"
            : ExternalProgram.Run("sh", ["-c", "command -v python3"]).AssertSuccess().Trim();
        File.CreateSymbolicLink(Path.Combine(this.root, "opt/conda/bin/python3"), python);
    }

    /// <summary>The home folder.</summary>
    public string Home => Path.Combine(this.root, "home");

    /// <summary>A folder outside of the home.</summary>
    public string Elsewhere => Path.Combine(this.root, "elsewhere");

    /// <summary>Adds a program that comes before the machine's own.</summary>
    public void AddProgram(string name, string text)
    {
        string path = Path.Combine(this.root, "bin", name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    /// <summary>Adds an <c>aws</c> that copies from S3, which is a folder.</summary>
    /// <returns>The folder, which holds those of the buckets.</returns>
    public string S3()
    {
        string folder = Path.Combine(this.root, "s3");
        Directory.CreateDirectory(folder);
        this.AddProgram(
            "aws",
            $$"""
            #!/bin/bash
            # aws s3 cp|sync --only-show-errors FROM TO
            [[ "$1 $3" == "s3 --only-show-errors" && "$4" == s3://* && $# -eq 5 ]] || exit 2
            if [[ "$2" == sync ]]; then
              cp -R "{{folder}}/${4#s3://}/." "$5"
            else
              cp "{{folder}}/${4#s3://}" "$5"
            fi
            """);
        return folder;
    }

    /// <summary>The script of a lifecycle configuration that has no error.</summary>
    public static string Script(LifecycleConfiguration strategy) => Emitted(strategy, "lifecycle/");

    /// <summary>The first file of a lifecycle configuration that has no error, by the beginning of its path.</summary>
    public static string Emitted(LifecycleConfiguration strategy, string path)
    {
        EnvironmentSpec environment = new("steps") { Strategies = [strategy] };
        Assert.DoesNotContain(EnvironmentChecks.Check(environment), finding => finding.Rule.Severity == RuleSeverity.Error);
        return EnvironmentEmitter.Emit(environment, "Test.Steps")
            .First(file => file.Path.StartsWith(path, StringComparison.Ordinal)).Text;
    }

    /// <summary>Runs the steps as a script of JupyterLab.</summary>
    public ExternalProgram Run(params IScriptStep[] steps) =>
        this.Run(new LifecycleConfiguration(AppType.JupyterLab) { Steps = steps.ToEquatableArray() });

    /// <summary>Runs a lifecycle configuration.</summary>
    public ExternalProgram Run(LifecycleConfiguration strategy) => this.RunText(Script(strategy));

    /// <summary>Runs a script.</summary>
    public ExternalProgram RunText(string script) => ExternalProgram.Run(
        "bash",
        [
            "-c",
            script.Replace("/opt/conda", this.root + "/opt/conda", StringComparison.Ordinal)
                .Replace("/var/tmp/envascode", this.root + "/var", StringComparison.Ordinal)
        ],
        variables: new Dictionary<string, string>
        {
            ["HOME"] = this.Home,
            ["PATH"] = Path.Combine(this.root, "bin") + ":/usr/local/bin:/usr/bin:/bin",
            ["LC_ALL"] = "C.UTF-8",
            ["GIT_CONFIG_NOSYSTEM"] = "1",
        });

    /// <summary>A file of the home; <see langword="null"/> if there is none.</summary>
    public string? Read(string path) => File.Exists(Path.Combine(this.Home, path)) ? File.ReadAllText(Path.Combine(this.Home, path)) : null;

    /// <summary>A file in the folder of logs; <see langword="null"/> if there is none.</summary>
    public string? Log(string name) => new[] { "var/steps-jupyter-lab", "var" }
        .Select(folder => Path.Combine(this.root, folder, name)).Where(File.Exists).Select(File.ReadAllText).FirstOrDefault();

    /// <summary>The files of the home with their texts, save for git's own.</summary>
    public IReadOnlyList<string> Tree() =>
    [
        .. Directory.GetFiles(this.Home, "*", SearchOption.AllDirectories)
            .Where(path => !path.Contains("/.git/", StringComparison.Ordinal))
            .Select(path => Path.GetRelativePath(this.Home, path) + ": " + File.ReadAllText(path))
            .Order(StringComparer.Ordinal),
    ];

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(this.root, recursive: true);
}
