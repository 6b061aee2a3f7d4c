using System;
using System.Threading;
using System.Threading.Tasks;

namespace EnvAsCode.Tool.Output;

/// <summary>Runs a command to its exit code: it can be stopped, and whatever happens, it ends with a report.</summary>
internal static class CommandRunner
{
    /// <summary>Runs a command.</summary>
    /// <param name="json">Whether the report is JSON.</param>
    /// <param name="stopAtEndOfInput">Whether the end of the standard input stops it.</param>
    /// <param name="work">What it does; nothing is thrown out of it.</param>
    /// <returns>The exit code.</returns>
    public static async Task<int> RunAsync<TReport>(
        bool json,
        bool stopAtEndOfInput,
        Func<IReporter, CancellationToken, Task<TReport>> work,
        Func<TReport, int>? codeOfSuccess = null)
        where TReport : IReport
    {
        using Interruption interruption = new();
        if (stopAtEndOfInput)
        {
            interruption.StopAtEndOf(Console.OpenStandardInput());
        }

        IReporter reporter = Reporters.Create(json);
        using TerminalReporter? terminal = reporter as TerminalReporter;
        interruption.BeforeEnd = terminal is null ? null : terminal.Abandon;
        TReport report = await work(reporter, interruption.Token);
        return !ReportFiles.TryFinish(reporter, report, Console.Error) ? ExitCodes.Failure : report.Outcome switch
        {
            Outcome.Failed => ExitCodes.Failure,
            Outcome.Cancelled => ExitCodes.Cancelled,
            _ => codeOfSuccess?.Invoke(report) ?? ExitCodes.Success,
        };
    }
}
