using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using EnvAsCode.Deployment;
using EnvAsCode.Deployment.Manifests;
using EnvAsCode.Deployment.Trying;
using EnvAsCode.Diagnostics;
using EnvAsCode.Tool.CommandLine;
using EnvAsCode.Tool.Verbs;

namespace EnvAsCode.Tool.Trying;

/// <summary><c>envascode try</c>: runs an environment on this machine as Studio would.</summary>
internal static class TryCommand
{
    private const string Verb = "try";
    private const int LongestLimit = 3600;

    /// <summary>The command.</summary>
    /// <param name="options">The arguments and options that verbs share.</param>
    public static Command Create(VerbOptions options)
    {
        Argument<string> name = new("environment") { Description = "The environment to try." };
        Option<string?> app = new("--app")
        {
            HelpName = "application",
            Description = "JupyterLab, CodeEditor or KernelGateway; the environment's first one unless named.",
        };
        Option<string?> image = new("--base-image")
        {
            HelpName = "image",
            Description = "The application's image, where the environment has none of its own; a SageMaker Distribution unless named.",
        };
        Option<int?> script = NumberOption.Create(
            "--script-limit", "How many seconds the script may take: 300, as in Studio, unless given.", LongestLimit);
        Option<int?> health = NumberOption.Create(
            "--health-limit", "How many seconds the application may take to answer; 120 unless given.", LongestLimit);
        Option<bool> keep = new("--keep") { Description = "Let the application run on, and say where to open it." };
        Command command = new(Verb, "Run an environment on this machine as Studio would, and say what does not work.")
        {
            name, options.Folder, app, image, options.BuildNetwork, script, health, keep, options.Json, options.Markdown,
            options.StopAtEndOfInput,
        };
        command.SetAction((result, _) => VerbRunner.ReportAsync(SettingsOf(options, result, name), (settings, reporter, cancellation) =>
        {
            EnvironmentManifest manifest = Find(ManifestReader.ReadAll(settings.EnvironmentsFolder), result.GetRequiredValue(name));
            TrialRequest request = new(manifest)
            {
                AppType = result.GetValue(app),
                Network = settings.BuildNetwork,
                Keep = result.GetValue(keep),
            };
            request = request with
            {
                BaseImage = result.GetValue(image) ?? request.BaseImage,
                ScriptLimit = result.GetValue(script) is { } seconds ? TimeSpan.FromSeconds(seconds) : request.ScriptLimit,
                HealthLimit = result.GetValue(health) is { } limit ? TimeSpan.FromSeconds(limit) : request.HealthLimit,
            };
            return new TryRun(settings, reporter).RunAsync(request, cancellation);
        }));
        return command;
    }

    // A trial deploys to nowhere: its report is of the environment.
    private static VerbSettings SettingsOf(VerbOptions options, ParseResult result, Argument<string> name) =>
        options.Read(Verb, result) with { Deployment = result.GetRequiredValue(name) };

    private static EnvironmentManifest Find(IReadOnlyList<EnvironmentManifest> manifests, string name) =>
        manifests.FirstOrDefault(manifest => manifest.Name == name) ?? throw new DeploymentException(
            Rules.NoSuchEnvironmentToTry, name, string.Join(", ", manifests.Select(static manifest => manifest.Name)));
}
