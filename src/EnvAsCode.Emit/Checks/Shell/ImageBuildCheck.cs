namespace EnvAsCode.Emit;

/// <summary>EAC4028: <c>conda activate</c> in a <c>RUN</c> instruction, whose shell conda has not prepared.</summary>
internal static class ImageBuildCheck
{
    /// <summary>Checks a command.</summary>
    /// <param name="command">The command.</param>
    /// <param name="hasCondaHook">Whether the script prepares its shell for conda.</param>
    /// <param name="report">Where to report.</param>
    public static void Check(ShellCommand command, bool hasCondaHook, ShellReport report)
    {
        bool isConda = command.Program is "conda" or "mamba" or "micromamba" or "source" or ".";
        if (isConda && !hasCondaHook && command.Argument(1) == "activate")
        {
            int end = command.Words[1].Start + command.Words[1].Text.Length;
            report.Report(Rules.CondaActivateInBuild, new TextRange(command.Words[0].Start, end - command.Words[0].Start), null, command.Argument(2) is { Length: > 0 } name ? name : "base");
        }
    }
}
