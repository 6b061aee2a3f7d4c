using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using EnvAsCode.Deployment.Images;
using EnvAsCode.Deployment.Manifests;
using EnvAsCode.Diagnostics;

namespace EnvAsCode.Deployment.Trying;

/// <summary>Runs an environment on this machine as Studio would, before anybody else gets it.</summary>
/// <param name="images">What builds the image.</param>
/// <param name="progress">Hears of every step, and of what the programs print.</param>
public sealed class EnvironmentTrial(DockerImageEngine images, IProgress<TrialEvent> progress)
{
    private const string ScriptFile = "/tmp/envascode-lifecycle.sh";

    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(0.5);

    /// <summary>Tries it.</summary>
    /// <param name="request">What is tried, and how.</param>
    /// <param name="cancellation">Stops the trial, and removes its container.</param>
    /// <exception cref="DeploymentException">
    /// EAC8110 to EAC8116: what would not work in Studio. EAC8041: there is no engine. EAC8051 to EAC8065: the image cannot be built.
    /// </exception>
    public async Task<TrialResult> RunAsync(TrialRequest request, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        string name = request.Manifest.Name;
        IReadOnlyList<string> appTypes = TrialApp.AppTypesOf(request.Manifest);
        if (TrialApp.Find(appTypes, request.AppType) is not { } appType)
        {
            string has = appTypes.Count == 0 ? "nothing that Studio runs" : string.Join(", ", appTypes);
            throw Fail(Rules.NothingToTry, name, request.AppType ?? "any application", has);
        }

        if (await images.FindObstacleAsync(cancellation) is { } obstacle)
        {
            throw images.NoEngine(name, obstacle);
        }

        TrialApp app = TrialApp.Of(request.Manifest, appType);
        string image = await this.ImageOfAsync(request, cancellation);
        this.Begin(TrialAction.Start, $"{appType} of '{name}' on an empty volume at {app.MountPath}");
        TrialContainer container = await TrialContainer.StartAsync(request, app, image, cancellation);
        bool isKept = false;
        try
        {
            TrialResult result = await this.TryAsync(request, app, container, cancellation);
            isKept = request.Keep;
            return result;
        }
        finally
        {
            if (!isKept)
            {
                await container.RemoveAsync();
            }
        }
    }

    private static DeploymentException Fail(Rule rule, string environment, params string[] arguments) =>
        new(rule, [environment, .. arguments]) { Environment = environment };

    private static string Seconds(TimeSpan time) => time.TotalSeconds.ToString("0", System.Globalization.CultureInfo.InvariantCulture);

    private async Task<string> ImageOfAsync(TrialRequest request, CancellationToken cancellation)
    {
        if (request.Manifest.CustomImage is not { } image)
        {
            return request.BaseImage;
        }

        this.Begin(TrialAction.Build, $"the image of '{request.Manifest.Name}'");
        ImageBuildRequest build = new(request.Manifest, image, ContentFingerprint.TagOf(request.Manifest, image));
        BuiltImage built = await images.BuildAsync(build, new Lines(progress), cancellation);
        return built.Id;
    }

    private async Task<TrialResult> TryAsync(TrialRequest request, TrialApp app, TrialContainer container, CancellationToken cancellation)
    {
        if (request.Manifest.LifecycleConfigurations.FirstOrDefault(lifecycle => lifecycle.AppType == app.AppType) is { } lifecycle)
        {
            await this.RunScriptAsync(request, lifecycle, container, cancellation);
        }

        await container.BeginAsync(cancellation);
        if (app.HealthPath is { } path)
        {
            this.Begin(TrialAction.WaitFor, $"an answer of {app.AppType} at {path}");
            await this.WaitUntilHealthyAsync(request, app, path, container, cancellation);
        }

        TrialKernels kernels = new(request, container, progress);
        await kernels.RunAsync(cancellation);
        string? authority = request.Keep && app.Page is not null ? await container.FindAuthorityAsync(request.Network, cancellation) : null;
        return new TrialResult(container.Id, authority is null ? null : new Uri("http://" + authority + app.Page));
    }

    private async Task RunScriptAsync(
        TrialRequest request, LifecycleConfigurationManifest lifecycle, TrialContainer container, CancellationToken cancellation)
    {
        string name = request.Manifest.Name;
        this.Begin(
            TrialAction.Run,
            $"the lifecycle configuration of {lifecycle.AppType}, for at most {Seconds(request.ScriptLimit)} s");
        await container.PutAsync(ScriptFile, ManifestReader.ReadFile(request.Manifest, lifecycle.File), cancellation);
        LastLines last = new();
        using CancellationTokenSource limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(request.ScriptLimit);
        Stopwatch watch = Stopwatch.StartNew();
        int exitCode;
        try
        {
            (exitCode, _) = await container.ExecAsync([ScriptFile], Hear, limit.Token);

            void Hear(string line)
            {
                last.Add(line);
                progress.Report(new TrialEvent(line));
            }
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            throw Fail(Rules.TriedScriptTooSlow, name, lifecycle.File, Seconds(request.ScriptLimit), Printed(last.Lines));
        }

        if (exitCode != 0)
        {
            throw Fail(
                Rules.TriedScriptFailed,
                name,
                lifecycle.File,
                exitCode.ToString(System.Globalization.CultureInfo.InvariantCulture),
                Printed(last.Lines));
        }

        progress.Report(new TrialEvent($"the script took {Seconds(watch.Elapsed)} s"));
    }

    private async Task WaitUntilHealthyAsync(
        TrialRequest request, TrialApp app, string path, TrialContainer container, CancellationToken cancellation)
    {
        string name = request.Manifest.Name;
        TrialHealth health = new(container, path, isAnyAnswerEnough: app.AppType != TrialApp.JupyterLab);
        Stopwatch watch = Stopwatch.StartNew();
        while (true)
        {
            if (await container.FindExitCodeAsync(cancellation) is { } exitCode)
            {
                string code = exitCode.ToString(System.Globalization.CultureInfo.InvariantCulture);
                throw Fail(Rules.TriedAppEnded, name, app.AppType, code, await PrintedAsync(container));
            }

            string? problem = await health.FindProblemAsync(request, cancellation);
            if (problem is null)
            {
                progress.Report(new TrialEvent($"{app.AppType} answered after {Seconds(watch.Elapsed)} s"));
                return;
            }

            if (watch.Elapsed > request.HealthLimit)
            {
                string url = FormattableString.Invariant($"http://127.0.0.1:{TrialContainer.Port}{path}");
                throw Fail(
                    Rules.TriedAppUnhealthy, name, app.AppType, url, Seconds(request.HealthLimit), problem, await PrintedAsync(container));
            }

            await Task.Delay(Pause, cancellation);
        }
    }

    private void Begin(TrialAction action, string what) => progress.Report(new TrialEvent(what) { Action = action });

    private static string Printed(IEnumerable<string> lines)
    {
        string[] some = [.. lines.Select(static line => line.TrimEnd()).Where(static line => line.Length > 0)];
        return some.Length == 0 ? " nothing" : string.Concat(some.Select(static line => "\n  " + line));
    }

    private static async Task<string> PrintedAsync(TrialContainer container) =>
        Printed((await container.LastLinesAsync(CancellationToken.None)).Split('\n'));

    private sealed class Lines(IProgress<TrialEvent> progress) : IProgress<ImageProgress>
    {
        public void Report(ImageProgress value) => progress.Report(new TrialEvent(value.Text) { Fraction = value.Fraction });
    }
}
