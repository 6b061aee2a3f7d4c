using EnvAsCode.Diagnostics;

namespace EnvAsCode.Emit.Checks.Shell;

/// <summary>EAC4024: <c>nohup</c> without <c>&amp;</c>.</summary>
internal static class BackgroundCheck
{
    /// <summary>Checks a command.</summary>
    /// <param name="report">Where to report.</param>
    public static void Check(ShellCommand command, ShellReport report)
    {
        if (command.Next != "&" && command.Before.Find(word => word.Value == "nohup") is { } nohup)
        {
            report.Report(Rules.NohupInForeground, nohup.Range, null);
        }
    }
}
