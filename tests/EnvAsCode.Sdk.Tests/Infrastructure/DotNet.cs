using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using CliWrap;
using CliWrap.Buffered;

namespace EnvAsCode.Sdk.Tests.Infrastructure;

/// <summary>Runs the <c>dotnet</c> command as a user's shell would: without what <c>dotnet test</c> leaves in the environment.</summary>
internal static class DotNet
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(5);

    /// <summary>Runs a command.</summary>
    /// <param name="environment">Environment variables; <see langword="null"/> removes one.</param>
    public static async Task<CommandOutput> RunAsync(
        string folder, IReadOnlyList<string> arguments, IReadOnlyDictionary<string, string?> environment)
    {
        using CancellationTokenSource limit = new(Limit);
        BufferedCommandResult result = await Cli.Wrap("dotnet")
            .WithArguments(arguments)
            .WithWorkingDirectory(folder)
            .WithEnvironmentVariables(Clean(environment))
            .WithValidation(CommandResultValidation.None)
            .ExecuteBufferedAsync(limit.Token);
        return new CommandOutput(
            "dotnet " + string.Join(' ', arguments),
            result.ExitCode,
            result.StandardOutput + result.StandardError);
    }

    // dotnet test tells its children which MSBuild and SDK to use, by variables that would decide for the child too.
    private static Dictionary<string, string?> Clean(IReadOnlyDictionary<string, string?> own)
    {
        Dictionary<string, string?> environment = Environment.GetEnvironmentVariables().Cast<DictionaryEntry>()
            .Select(variable => (string)variable.Key)
            .Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)
                || name.StartsWith("VSTEST", StringComparison.OrdinalIgnoreCase)
                || name is "DOTNET_HOST_PATH" or "CI" or "Configuration" or "Platform" or "Version" or "OutDir")
            .ToDictionary(name => name, string? (_) => null);

        // No worker outlives the test, nothing is asked of the network, and messages are in the language that the tests expect.
        environment["MSBUILDDISABLENODEREUSE"] = "1";
        environment["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0";
        environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        environment["DOTNET_CLI_WORKLOAD_UPDATE_NOTIFY_DISABLE"] = "1";
        environment["DOTNET_GENERATE_ASPNET_CERTIFICATE"] = "false";
        environment["DOTNET_ADD_GLOBAL_TOOLS_TO_PATH"] = "false";
        environment["DOTNET_NOLOGO"] = "1";
        environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        foreach ((string name, string? value) in own)
        {
            environment[name] = value;
        }

        return environment;
    }
}
