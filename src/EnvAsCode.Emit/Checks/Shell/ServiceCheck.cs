using EnvAsCode.Diagnostics;

namespace EnvAsCode.Emit.Checks.Shell;

/// <summary>EAC5044: commands for an init system, from scripts for notebook instances: in Studio and in a build none runs.</summary>
internal static class ServiceCheck
{
    /// <summary>Checks a command.</summary>
    /// <param name="report">Where to report.</param>
    public static void Check(ShellCommand command, ShellReport report)
    {
        // One whose failure is taken care of does no harm, and units can be enabled without anything that runs them.
        bool isOffline = report.Context.IsImage && InstallationCheck.Subcommand(command)?.Value is "enable" or "disable" or "mask";
        if (command.Program is "initctl" or "systemctl" && command.Next != "||" && !isOffline)
        {
            report.Report(Rules.NoInitSystem, command.Words[0].Range, fix: null, command.Program);
        }
    }
}
