using EnvAsCode.Diagnostics;

namespace EnvAsCode.Emit.Checks.Shell;

/// <summary>EAC4031: <c>exit 0</c> where a command has failed.</summary>
internal static class FailureCheck
{
    /// <summary>Checks a command.</summary>
    /// <param name="report">Where to report.</param>
    public static void Check(ShellCommand command, ShellReport report)
    {
        bool isAfterFailure = command.Previous == "||" || (report.Place == ShellPlace.ImageBuild && command.Previous == ";");
        if (command.Program == "exit" && command.Argument(1) == "0" && isAfterFailure)
        {
            int end = command.Words[1].Start + 1;
            report.Report(
                Rules.FailureSwallowed,
                new TextRange(command.Words[0].Start, end - command.Words[0].Start),
                SuggestedFix.Replace("exit 1"));
        }
    }
}
