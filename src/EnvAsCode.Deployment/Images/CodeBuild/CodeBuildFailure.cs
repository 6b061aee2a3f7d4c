using System.Linq;
using EnvAsCode.Aws.CodeBuild;
using EnvAsCode.Aws.CodeBuild.Model;
using EnvAsCode.Diagnostics;

namespace EnvAsCode.Deployment.Images;

/// <summary>Tells why a build in CodeBuild failed: its phase, what CodeBuild says of it, and the last lines of the log.</summary>
internal static class CodeBuildFailure
{
    /// <summary>The failure.</summary>
    /// <param name="build">The build; <see langword="null"/> if it is gone.</param>
    public static DeploymentException Of(CodeBuildJob job, string id, Build? build, CodeBuildLog log)
    {
        if (log.Finding is { } finding)
        {
            return finding;
        }

        BuildPhase? failed = build?.Phases?.FirstOrDefault(static phase =>
            phase.PhaseStatus is { } status && status != StatusType.SUCCEEDED && status != StatusType.IN_PROGRESS);
        string[] reasons =
        [
            .. (failed?.Contexts ?? []).Select(static context => context.Message ?? "").Where(static message => message.Length > 0),
        ];
        string reason = reasons.Length > 0 ? string.Join("; ", reasons).TrimEnd('.') : Explain(build);
        string printed = log.LastLines.Count == 0 ? "" : "\n  " + string.Join("\n  ", log.LastLines);
        string where = build?.Logs?.DeepLink ?? build?.Logs?.CloudWatchLogsArn ?? job.LogGroup;
        return new DeploymentException(
            Rules.CodeBuildFailed,
            job.Name,
            id,
            build?.BuildStatus?.Value ?? "gone",
            failed?.PhaseType?.Value ?? build?.CurrentPhase ?? "no phase",
            reason,
            where,
            printed) { Environment = job.Name };
    }

    private static string Explain(Build? build) =>
        build is null ? "somebody deleted it with its project while it ran"
        : build.BuildStatus == StatusType.STOPPED ? "somebody stopped it"
        : build.BuildStatus == StatusType.TIMED_OUT ? "it took longer than TimeoutInMinutes"
        : "CodeBuild gives no reason";
}
