using EnvAsCode.Diagnostics;

namespace EnvAsCode.Emit.Checks.Shell;

/// <summary>EAC4028: <c>conda activate</c> in a shell that has not read conda's functions.</summary>
internal static class ActivationCheck
{
    /// <summary>Checks a command.</summary>
    /// <param name="report">Where to report.</param>
    public static void Check(ShellCommand command, ShellReport report)
    {
        // "source" is bash's, and a RUN instruction has sh.
        bool isConda = command.Program is "conda" or "mamba" or "micromamba"
            || (command.Program == "source" && report.Place == ShellPlace.ImageBuild);
        if (isConda && command.Argument(1) == "activate")
        {
            int end = command.Words[1].Start + command.Words[1].Text.Length;
            string environment = command.Argument(2) is { Length: > 0 } name ? name : "base";
            report.Report(Rules.CondaActivate, new TextRange(command.Words[0].Start, end - command.Words[0].Start), null, environment);
        }
    }
}
