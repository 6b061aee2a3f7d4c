using EnvAsCode.Diagnostics;

namespace EnvAsCode.Emit.Checks.Shell;

/// <summary>EAC5044: commands for an init system, from scripts for notebook instances.</summary>
internal static class ServiceCheck
{
    /// <summary>Checks a command of a lifecycle configuration.</summary>
    /// <param name="report">Where to report.</param>
    public static void Check(ShellCommand command, ShellReport report)
    {
        // One whose failure is taken care of does no harm.
        if (command.Program is "initctl" or "systemctl" && command.Next != "||")
        {
            report.Report(Rules.NoInitSystem, command.Words[0].Range, fix: null, command.Program);
        }
    }
}
