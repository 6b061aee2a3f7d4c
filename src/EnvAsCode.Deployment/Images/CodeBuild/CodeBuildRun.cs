using System;
using System.Collections.Generic;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Amazon.Runtime;
using EnvAsCode.Aws;
using EnvAsCode.Aws.CodeBuild;
using EnvAsCode.Aws.CodeBuild.Model;
using EnvAsCode.Aws.Waiting;

namespace EnvAsCode.Deployment.Images;

/// <summary>One build: found where it runs already, started where it does not, and followed to its end.</summary>
/// <param name="projectMade">When the project was made.</param>
internal sealed class CodeBuildRun(AwsClients aws, CodeBuildJob job, WaiterOptions waiting, DateTime? projectMade)
{
    private const int Considered = 25;
    private const int TokenDigits = 32;
    private const int MostFailedLooks = 60;

    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(5);

    /// <summary>Runs the build.</summary>
    /// <param name="findImage">The digest of the pushed image; <see langword="null"/> if there is none.</param>
    /// <exception cref="DeploymentException">EAC8097, or the rule that the check in the build named.</exception>
    public async Task RunAsync(Func<Task<string?>> findImage, IProgress<ImageProgress> progress, CancellationToken cancellation)
    {
        if (await this.FindOrStartAsync(findImage, progress, cancellation) is not { } id)
        {
            return;
        }

        CodeBuildLog log = new(aws.CloudWatchLogs, progress);
        try
        {
            Build? build = await this.FollowAsync(id, log, progress, cancellation);
            if (build?.BuildStatus != StatusType.SUCCEEDED && (build is not null || await findImage() is null))
            {
                throw CodeBuildFailure.Of(job, id, build, log);
            }
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            await this.StopAsync(id, progress);
            throw;
        }
    }

    private async Task<string?> FindOrStartAsync(
        Func<Task<string?>> findImage, IProgress<ImageProgress> progress, CancellationToken cancellation)
    {
        List<Build> earlier = await this.EarlierAsync(cancellation);
        if (earlier.FirstOrDefault(static build => build.BuildStatus == StatusType.IN_PROGRESS) is { } running)
        {
            progress.Report(new ImageProgress($"The build {running.Id} of this image runs already"));
            return running.Id!;
        }

        if (earlier.FirstOrDefault(static build => build.BuildStatus == StatusType.SUCCEEDED) is { } done && await findImage() is not null)
        {
            progress.Report(new ImageProgress($"The build {done.Id} has made this image meanwhile"));
            return null;
        }

        // To its end, whatever is asked meanwhile: a build whose name is not known could not be stopped.
        cancellation.ThrowIfCancellationRequested();
        StartBuildResponse started = await aws.CodeBuild.StartBuildAsync(
            new StartBuildRequest
            {
                ProjectName = job.Project,
                SourceTypeOverride = SourceType.S3,
                SourceLocationOverride = job.Location,
                EnvironmentVariablesOverride =
                [
                    .. job.Variables.Select(static variable =>
                        new Aws.CodeBuild.Model.EnvironmentVariable
                        {
                            Name = variable.Key,
                            Value = variable.Value,
                            Type = EnvironmentVariableType.PLAINTEXT
                        }),
                ],
                IdempotencyToken = this.Token(earlier.Count),
            },
            CancellationToken.None);
        progress.Report(new ImageProgress($"CodeBuild runs {started.Build!.Id}"));
        return started.Build.Id!;
    }

    // The builds of this very context, the last one first.
    private async Task<List<Build>> EarlierAsync(CancellationToken cancellation)
    {
        ListBuildsForProjectResponse listed = await aws.CodeBuild.ListBuildsForProjectAsync(
            new() { ProjectName = job.Project, SortOrder = SortOrderType.DESCENDING }, cancellation);
        List<string> ids = [.. (listed.Ids ?? []).Take(Considered)];
        return ids.Count == 0
            ? []
            : [.. ((await aws.CodeBuild.BatchGetBuildsAsync(new() { Ids = ids }, cancellation)).Builds ?? [])
                .Where(build => build.Source?.Location == job.Location)];
    }

    // Publishers at the same time, and a call that is sent again, ask for the same build; one after a build that ended asks for another.
    private string Token(int attempt)
    {
        string text = FormattableString.Invariant($"{job.Location}\n{projectMade?.ToUniversalTime().Ticks}\n{attempt}");
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..TokenDigits];
    }

    private async Task<Build?> FollowAsync(string id, CodeBuildLog log, IProgress<ImageProgress> progress, CancellationToken cancellation)
    {
        HashSet<string> phases = new(StringComparer.Ordinal);
        int failed = 0;
        for (int look = 0; ; look++)
        {
            try
            {
                Build? build = (await aws.CodeBuild.BatchGetBuildsAsync(new() { Ids = [id] }, cancellation)).Builds?.FirstOrDefault();
                foreach (string phase in PhasesOf(build).Where(phases.Add))
                {
                    progress.Report(new ImageProgress("CodeBuild: " + phase));
                }

                await log.ReadAsync(build, cancellation);
                if (build is null || build.BuildComplete == true || build.BuildStatus != StatusType.IN_PROGRESS)
                {
                    await log.ReadAsync(build, cancellation);
                    return build;
                }

                failed = 0;
            }
            catch (AmazonServiceException e)
                when (AwsErrors.KindOf(e) is AwsErrorKind.Throttling or AwsErrorKind.ServiceFailure && ++failed < MostFailedLooks)
            {
                // The build runs on; the next look may be answered.
            }

            await Backoff.PauseAsync(
                waiting with { MaximumDelay = waiting.MaximumDelay < LongestPause ? waiting.MaximumDelay : LongestPause },
                look,
                cancellation);
        }
    }

    // Those that are over are listed: a short one begins and ends between two looks.
    private static IEnumerable<string> PhasesOf(Build? build) => (build?.Phases ?? [])
        .Select(static phase => phase.PhaseType?.Value)
        .Append(build?.CurrentPhase)
        .OfType<string>();

    private async Task StopAsync(string id, IProgress<ImageProgress> progress)
    {
        try
        {
            await aws.CodeBuild.StopBuildAsync(new() { Id = id }, CancellationToken.None);
            progress.Report(new ImageProgress($"Stopped the build {id}"));
        }
        catch (Exception e)
            when (e is AmazonServiceException or AmazonClientException or System.Net.Http.HttpRequestException or ObjectDisposedException)
        {
            progress.Report(new ImageProgress($"The build {id} could not be stopped and runs on: {e.Message}"));
        }
    }
}
