using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Threading;
using System.Threading.Tasks;

namespace EnvAsCode.LocalStudio.Builds;

/// <summary>
/// Runs the commands of a buildspec with <c>bash</c> on this machine, in a folder of its own: an environment without this machine's
/// credentials, a <c>docker</c> with logins of its own, and an <c>aws</c> that knows the login of a registry and nothing else. The
/// buildspec has to be JSON, which is YAML too.
/// </summary>
/// <remarks>Whoever can sign a request to the host can run programs with it. It is for hosts with a secret of their own.</remarks>
public sealed class ShellBuildRunner : IBuildRunner
{
    private static readonly (string Phase, string Member)[] Phases =
        [("INSTALL", "install"), ("PRE_BUILD", "pre_build"), ("BUILD", "build"), ("POST_BUILD", "post_build")];

    private static readonly string[] Inherited = ["PATH", "LANG", "DOCKER_HOST", "TMPDIR"];

    /// <inheritdoc/>
    public async Task RunAsync(BuildRun run, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(run);
        string folder = Directory.CreateTempSubdirectory("envascode-build-").FullName;
        try
        {
            await run.EnterAsync("DOWNLOAD_SOURCE");
            string source = Directory.CreateDirectory(Path.Combine(folder, "src")).FullName;
            if (run.Source is not null)
            {
                await ZipFile.ExtractToDirectoryAsync(run.Source, source, cancellation);
            }

            Dictionary<string, string> variables = Environment(run, folder);
            JsonObject phases = ReadPhases(run.Buildspec);
            foreach ((string phase, string member) in Phases)
            {
                await run.EnterAsync(phase);
                foreach (string command in (phases[member]?["commands"] as JsonArray ?? [])
                    .Select(static command => command!.GetValue<string>()))
                {
                    run.Log("[Container] Running command " + command);
                    await RunAsync(command, source, variables, run, cancellation);
                }
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static JsonObject ReadPhases(string buildspec)
    {
        try
        {
            return JsonNode.Parse(buildspec)?["phases"] as JsonObject
                ?? throw new BuildFailedException("YAML_FILE_ERROR", "The buildspec has no phases.");
        }
        catch (JsonException e)
        {
            throw new BuildFailedException("YAML_FILE_ERROR", "LocalStudio reads buildspecs that are JSON: " + e.Message);
        }
    }

    private static Dictionary<string, string> Environment(BuildRun run, string folder)
    {
        string programs = Directory.CreateDirectory(Path.Combine(folder, "bin")).FullName;
        string aws = Path.Combine(programs, "aws");
        File.WriteAllText(aws, "#!/bin/bash\n[[ \"$1 $2\" == \"ecr get-login-password\" ]] && echo local-studio\n");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(aws, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        Dictionary<string, string> variables = Inherited
            .Select(static name => (Name: name, Value: System.Environment.GetEnvironmentVariable(name)))
            .Where(static variable => variable.Value is not null)
            .ToDictionary(static variable => variable.Name, static variable => variable.Value!, StringComparer.Ordinal);
        variables["PATH"] = programs + Path.PathSeparator + variables.GetValueOrDefault("PATH");
        variables["HOME"] = folder;
        variables["DOCKER_CONFIG"] = Path.Combine(folder, ".docker");
        variables["CODEBUILD_BUILD_ID"] = run.Id;
        variables["CODEBUILD_BUILD_SUCCEEDING"] = "1";
        foreach ((string name, string value) in run.Variables)
        {
            variables[name] = value;
        }

        return variables;
    }

    private static async Task RunAsync(
        string command, string folder, Dictionary<string, string> variables, BuildRun run, CancellationToken cancellation)
    {
        ProcessStartInfo start = new("bash", ["-c", command])
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment.Clear();
        foreach ((string name, string value) in variables)
        {
            start.Environment[name] = value;
        }

        using Process process = new() { StartInfo = start };
        process.OutputDataReceived += (_, line) => Log(run, line.Data);
        process.ErrorDataReceived += (_, line) => Log(run, line.Data);
        process.Start();
        process.StandardInput.Close();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        try
        {
            await process.WaitForExitAsync(cancellation);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync(CancellationToken.None);
            throw;
        }

        if (process.ExitCode != 0)
        {
            throw new BuildFailedException(
                "COMMAND_EXECUTION_ERROR", $"Error while executing command: {command}. Reason: exit status {process.ExitCode}");
        }
    }

    private static void Log(BuildRun run, string? line)
    {
        if (line is not null)
        {
            run.Log(line);
        }
    }
}
