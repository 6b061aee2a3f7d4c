using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Text.Json;
using System.Threading.Tasks;
using EnvAsCode.Emit;
using EnvAsCode.Testing;
using EnvAsCode.Tool.CommandLine;

namespace EnvAsCode.Tool.Tests;

/// <summary>The built command line over a folder of generated environments, with a local Studio of its own and no Docker Engine.</summary>
internal sealed class ToolRun : IDisposable
{
    private readonly TemporaryFolder folder = new();

    /// <summary>The built command line.</summary>
    public static string Assembly => Path.Join(AppContext.BaseDirectory, "EnvAsCode.Tool.dll");

    /// <summary>The folder of the environments.</summary>
    public string Environments => this.folder["build/environments"];

    /// <summary>The local Studio's folder.</summary>
    public string Studio => this.folder["studio"];

    /// <summary>Environment variables.</summary>
    public Dictionary<string, string> Variables { get; } = new() { ["DOCKER_HOST"] = "tcp://127.0.0.1:9" };

    /// <summary>Writes an environment as a build does.</summary>
    /// <param name="environment">The declaration.</param>
    public void Write(EnvironmentSpec environment)
    {
        foreach (Artifact file in EnvironmentEmitter.Emit(environment, "Test." + environment.Name))
        {
            this.folder.Write($"build/environments/{environment.Name}/{file.Path}", file.Text);
        }
    }

    /// <summary>Writes a file into the build's output.</summary>
    /// <param name="path">The path.</param>
    /// <param name="text">The text.</param>
    public void WriteFile(string path, string text) => this.folder.Write("build/" + path, text);

    /// <summary>Runs a verb on the environments.</summary>
    /// <param name="verb">The verb.</param>
    /// <param name="arguments">Further arguments.</param>
    public ExternalProgram Run(string verb, params IEnumerable<string> arguments) =>
        this.RunPlain([verb, this.Environments, "--local-studio", this.Studio, .. arguments]);

    /// <summary>Runs the command line.</summary>
    /// <param name="arguments">The arguments.</param>
    public ExternalProgram RunPlain(IEnumerable<string> arguments) =>
        ExternalProgram.Run("dotnet", [Assembly, .. arguments], "", this.Variables);

    /// <summary>Runs a verb in a shell, which can send its output elsewhere.</summary>
    /// <param name="verb">The verb.</param>
    /// <param name="rest">The rest of the command line, as the shell reads it.</param>
    public ExternalProgram RunInShell(string verb, string rest) =>
        ExternalProgram.Run(
            "sh", ["-c", $"dotnet '{Assembly}' {verb} '{this.Environments}' --local-studio '{this.Studio}' {rest}"], "", this.Variables);

    /// <summary>Runs a verb on a terminal.</summary>
    /// <param name="verb">The verb.</param>
    /// <param name="width">The terminal's columns.</param>
    /// <param name="variables">Variables as a shell sets them for one command, as <c>TERM=dumb</c>.</param>
    /// <param name="arguments">Further arguments.</param>
    public ExternalProgram RunOnTerminal(string verb, int width, string variables, params string[] arguments)
    {
        string command =
            $"stty cols {width} rows 24; {variables} dotnet '{Assembly}' {verb} '{this.Environments}' --local-studio '{this.Studio}' "
            + $"{string.Join(' ', arguments)}";
        return ExternalProgram.Run("script", ["-qefc", command, "/dev/null"], "", this.Variables);
    }

    /// <summary>Runs a verb on a terminal, and presses Ctrl+C there when it says something.</summary>
    /// <param name="verb">The verb.</param>
    /// <param name="word">What it says.</param>
    /// <param name="arguments">Further arguments.</param>
    public ExternalProgram InterruptOnTerminal(string verb, string word, params string[] arguments)
    {
        string log = this.folder["terminal"];
        string command = $"stty cols 80 rows 24; TERM=xterm exec env --default-signal=INT dotnet {Assembly} {verb} "
            + $"{this.Environments} --local-studio {this.Studio} {string.Join(' ', arguments)}";
        string keys =
            $"until grep -q {word} {log}; do sleep 0.1; done 2>/dev/null; printf '\\003'; while [ ! -e {log}.end ]; do sleep 0.1; done";
        string shell = $"({keys}) | (script -qefc '{command}' {log}; status=$?; touch {log}.end; exit $status)";
        return ExternalProgram.Run("bash", ["-o", "pipefail", "-c", shell], "", this.Variables);
    }

    /// <summary>Runs a verb with the local Studio on a disk of its own, and leaves the folder as the disk held it at the end.</summary>
    /// <param name="verb">The verb.</param>
    /// <param name="pages">The disk's size, in pages of 4 KiB.</param>
    public ExternalProgram RunOnSmallDisk(string verb, int pages)
    {
        string left = this.folder["left"];
        string script =
            $"mount -t tmpfs -o size={pages * 4}k tmpfs '{this.Studio}' && dotnet '{Assembly}' {verb} '{this.Environments}' --local-studio "
            + $"'{this.Studio}'; "
                + $"status=$?; cp -a '{this.Studio}' '{left}'; exit $status";
        Directory.CreateDirectory(this.Studio);
        ExternalProgram run = ExternalProgram.Run("unshare", ["--map-root-user", "--mount", "sh", "-c", script], "", this.Variables);
        Directory.Delete(this.Studio, recursive: true);
        Directory.Move(left, this.Studio);
        return run;
    }

    /// <summary>Runs a verb in this process, which starts no other one and so takes a tenth of the time.</summary>
    /// <param name="verb">The verb.</param>
    /// <param name="arguments">Further arguments.</param>
    /// <returns>The exit code.</returns>
    public Task<int> RunHereAsync(string verb, params IEnumerable<string> arguments)
    {
        Environment.SetEnvironmentVariable("DOCKER_HOST", this.Variables["DOCKER_HOST"]);
        return Commands.Create().Parse([verb, this.Environments, "--local-studio", this.Studio, .. arguments]).InvokeAsync();
    }

    /// <summary>Runs a verb and reads its report.</summary>
    /// <param name="verb">The verb.</param>
    /// <param name="arguments">Further arguments.</param>
    public (int ExitCode, JsonElement Report) RunForReport(string verb, params IEnumerable<string> arguments)
    {
        ExternalProgram run = this.Run(verb, [.. arguments, "--json"]);
        using JsonDocument document =
            JsonDocument.Parse(run.Output.Length > 0 ? run.Output : throw new InvalidOperationException(run.Error));
        return (run.ExitCode, document.RootElement.Clone());
    }

    /// <summary>Starts a command that goes on until it is told to stop.</summary>
    /// <param name="arguments">The arguments.</param>
    public static Process Start(params IEnumerable<string> arguments) => Process.Start(StartOf(arguments))!;

    /// <summary>Starts a verb on the environments, whose end somebody else decides.</summary>
    /// <param name="verb">The verb.</param>
    /// <param name="arguments">Further arguments.</param>
    public Process StartVerb(string verb, params IEnumerable<string> arguments)
    {
        ProcessStartInfo start = StartOf([verb, this.Environments, "--local-studio", this.Studio, .. arguments]);
        foreach ((string name, string value) in this.Variables)
        {
            start.Environment[name] = value;
        }

        return Process.Start(start)!;
    }

    /// <inheritdoc/>
    public void Dispose() => this.folder.Dispose();

    private static ProcessStartInfo StartOf(IEnumerable<string> arguments) => new("dotnet", [Assembly, .. arguments])
    {
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
    };
}
