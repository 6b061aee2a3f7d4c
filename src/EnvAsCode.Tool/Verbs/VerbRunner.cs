using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using EnvAsCode.Aws;
using EnvAsCode.Deployment;
using EnvAsCode.Deployment.Images;
using EnvAsCode.Deployment.Manifests;
using EnvAsCode.Deployment.Targets;
using EnvAsCode.Tool.CommandLine;
using EnvAsCode.Tool.Local;
using EnvAsCode.Tool.Output;

namespace EnvAsCode.Tool.Verbs;

/// <summary>Runs a verb from its settings to its exit code: whatever happens, it ends with a report.</summary>
internal static class VerbRunner
{
    /// <summary>Runs a verb.</summary>
    /// <param name="settings">What the command line says.</param>
    /// <param name="verb">What it does.</param>
    /// <returns>The exit code.</returns>
    public static Task<int> RunAsync(VerbSettings settings, Func<VerbContext, Task<Report>> verb) =>
        ReportAsync(settings, (_, reporter, cancellation) => RunAsync(settings, verb, reporter, cancellation));

    /// <summary>Does something that ends with a report, whatever happens.</summary>
    /// <param name="settings">What the command line says.</param>
    /// <param name="work">What it does.</param>
    /// <returns>The exit code.</returns>
    public static Task<int> ReportAsync(VerbSettings settings, Func<VerbSettings, IReporter, CancellationToken, Task<Report>> work) =>
        CommandRunner.RunAsync(
            settings.Json,
            settings.StopAtEndOfInput,
            async (reporter, cancellation) =>
                ReportFiles.WriteMarkdown(settings, await GuardAsync(settings, () => work(settings, reporter, cancellation))),
            report => settings.DetailedExitCode && report.HasChanges ? ExitCodes.Changes : ExitCodes.Success);

    private static async Task<Report> GuardAsync(VerbSettings settings, Func<Task<Report>> work)
    {
        try
        {
            return await work();
        }
        catch (Exception e)
        {
            return new Report(settings.Verb, settings.Deployment) { Outcome = Outcome.Failed, Error = Failures.Describe(e, []) };
        }
    }

    private static async Task<Report> RunAsync(
        VerbSettings settings, Func<VerbContext, Task<Report>> verb, IReporter reporter, CancellationToken cancellation)
    {
        IReadOnlyList<EnvironmentManifest> environments = [];
        try
        {
            // A publish that changes nothing is mostly the start of these two, which wait for nothing of each other.
            Task<IReadOnlyList<EnvironmentManifest>> reading =
                Task.Run(() => ManifestReader.ReadAll(settings.EnvironmentsFolder), cancellation);
            await using LocalStudioSession? local = settings.IsLocal
                ? await LocalStudioSession.StartAsync(
                    LocalStudioFolder.Find(settings.LocalStudioFolder),
                    port: 0,
                    settings.LocalRegistry,
                    ImageEngines.RehearsesBuilds(settings),
                    like: null,
                    cancellation)
                : null;
            environments = await reading;
            DeploymentTarget target = settings.IsLocal
                ? LocalTarget.For(environments)
                : DeclaredDeployment.Read(settings.EnvironmentsFolder, settings.Deployment);
            using AwsClients clients = new(
                local?.ClientSettings ?? new AwsClientSettings { Profile = settings.Profile, Region = target.Region });
            using DockerImageEngine docker = new() { BuildNetwork = settings.BuildNetwork };
            Rehearsal? rehearsal = settings.IsLocal
                ? new(settings.LocalRegistry is not null)
                : await Rehearsal.FindAsync(clients, cancellation);
            DeploymentOptions options = OptionsOf(settings, rehearsal);
            DeploymentEngine engine = new(clients, ImageEngines.Of(settings, rehearsal, target, docker, clients, options), options);
            return await verb(new VerbContext
            {
                Settings = settings,
                Reporter = reporter,
                Environments = environments,
                Target = target,
                Engine = engine,
                LocalStudio = local,
                Cancellation = cancellation,
            });
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            return new Report(settings.Verb, settings.Deployment) { Outcome = Outcome.Cancelled };
        }
        catch (Exception e)
        {
            return new Report(settings.Verb, settings.Deployment) { Outcome = Outcome.Failed, Error = Failures.Describe(e, environments) };
        }
    }

    private static DeploymentOptions OptionsOf(VerbSettings settings, Rehearsal? rehearsal) => new()
    {
        Project = settings.Project,
        Commit = settings.Commit,
        SkipsImagesWithoutEngine = rehearsal is not null,
        LeavesImagesOut = settings.NoImages,
        TakesOver = settings.TakeOver,
        HasNoS3 = settings.IsLocal,
        BuildSecrets = [.. settings.BuildSecrets.Select(BuildSecretOption.Read)],
    };
}
