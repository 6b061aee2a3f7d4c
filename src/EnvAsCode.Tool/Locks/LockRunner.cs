using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using EnvAsCode.Locking;
using EnvAsCode.Locking.Requests;
using EnvAsCode.Tool.Output;
using EnvAsCode.Tool.Verbs;

namespace EnvAsCode.Tool.Locks;

/// <summary>What a command about locks does.</summary>
internal delegate Task<LockReport> LockAction(
    LockSettings settings, IReadOnlyList<WantedEnvironment> environments, IReporter reporter, CancellationToken cancellation);

/// <summary>Runs a command about locks to its exit code: whatever happens, it ends with a report.</summary>
internal static class LockRunner
{
    /// <summary>Runs a command that needs the lock alone, and no build.</summary>
    /// <param name="verb">Its name.</param>
    /// <param name="action">What it does.</param>
    /// <returns>The exit code.</returns>
    public static Task<int> RunAsync(LockSettings settings, string verb, Func<LockReport> action) => RunAsync(
        settings with { EnvironmentsFolder = null }, verb, (_, _, _, _) => Task.FromResult(action()));

    /// <summary>Runs a command.</summary>
    /// <param name="verb">Its name.</param>
    /// <param name="action">What it does.</param>
    /// <returns>The exit code.</returns>
    public static Task<int> RunAsync(LockSettings settings, string verb, LockAction action) => CommandRunner.RunAsync(
        settings.Json,
        settings.StopAtEndOfInput,
        (reporter, cancellation) => ReportAsync(settings, verb, action, reporter, cancellation));

    private static async Task<LockReport> ReportAsync(
        LockSettings settings, string verb, LockAction action, IReporter reporter, CancellationToken cancellation)
    {
        IReadOnlyList<WantedEnvironment> environments = [];
        try
        {
            environments = settings.EnvironmentsFolder is { } folder ? WantedEnvironments.Read(folder) : [];
            return await action(settings, environments, reporter, cancellation);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            return new LockReport(verb, settings.LockFile)
            {
                Outcome = Outcome.Cancelled,
                Summary = "Stopped; the lock is as it was before."
            };
        }
#pragma warning disable CA1031 // Nobody is shown a stack trace.
        catch (Exception e)
#pragma warning restore CA1031
        {
            string? name = (e as LockException)?.Environment;
            return new LockReport(verb, settings.LockFile)
            {
                Outcome = Outcome.Failed,
                Error = Failures.Describe(e, []) with
                {
                    Environment = name,
                    Declaration = environments.FirstOrDefault(environment => environment.Name == name)?.Declaration,
                },
            };
        }
    }
}
