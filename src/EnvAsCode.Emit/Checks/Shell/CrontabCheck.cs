using System;
using EnvAsCode.Diagnostics;

namespace EnvAsCode.Emit.Checks.Shell;

/// <summary>
/// EAC3065: a table for cron where no cron runs: the containers of Studio start none
/// (aws-samples/sagemaker-studio-apps-lifecycle-config-examples#12).
/// </summary>
internal static class CrontabCheck
{
    /// <summary>Checks a command.</summary>
    /// <param name="report">Where to report.</param>
    public static void Check(ShellCommand command, ShellReport report)
    {
        bool isStarted = report.Context.AllCode.IndexOf("cron start", StringComparison.Ordinal) >= 0
            || report.Context.AllCode.IndexOf("/cron", StringComparison.Ordinal) >= 0
            || report.Context.AllCode.IndexOf("crond", StringComparison.Ordinal) >= 0;
        if (command.Program == "crontab" && !command.Has('l') && !command.Has('r') && !isStarted && report.Context.IsInSpace)
        {
            report.ReportOnce(Rules.CronDoesNotRun, command.Words[0].Range);
        }
    }
}
