using System;
using System.Collections.Generic;
using System.Linq;
using EnvAsCode.Diagnostics;

namespace EnvAsCode.Emit.Checks.Shell;

/// <summary>EAC4021 to EAC4034: shell code that the user writes, in an image's build or in a lifecycle configuration.</summary>
internal static class ShellChecks
{
    private const int MaximumDepth = 4;

    /// <summary>Checks a script.</summary>
    /// <param name="place">Where it runs.</param>
    /// <param name="path">The place of its text in the model.</param>
    /// <param name="findings">Where to report.</param>
    public static void Check(string text, ShellPlace place, string path, FindingCollector findings)
    {
        ShellReport report = new(path, place, findings);
        ShebangCheck.Check(text, report);
        SecretCheck.CheckScript(text, report);
        CheckCommands(text, report, depth: 0);
    }

    private static void CheckCommands(string text, ShellReport report, int depth)
    {
        List<ShellCommand> commands = ShellLexer.Read(text);
        if (report.Place == ShellPlace.ImageBuild && depth == 0)
        {
            LostStateCheck.Check(commands, report);
        }

        bool isUpdated = false;
        bool hasCondaHook = HasCondaHook(text);
        foreach (ShellCommand command in commands)
        {
            isUpdated |= command.Program is "apt-get" or "apt" && command.Argument(1) == "update";
            InstallationCheck.Check(command, isUpdated, report);
            RequirementQuotingCheck.Check(command, report);
            FailureCheck.Check(command, report);
            if (report.Place == ShellPlace.LifecycleConfiguration)
            {
                RepetitionCheck.Check(command, commands, report);
                BackgroundCheck.Check(command, report);
                ServiceCheck.Check(command, report);
            }

            if (!hasCondaHook)
            {
                ActivationCheck.Check(command, report);
            }

            if (depth < MaximumDepth && InnerOf(command, text) is { } inner)
            {
                CheckCommands(text.Substring(inner.Start, inner.Length), report.Inner(inner.Start), depth + 1);
            }
        }
    }

    private static bool HasCondaHook(string text) =>
        text.IndexOf("conda.sh", StringComparison.Ordinal) >= 0 || text.IndexOf("shell.bash", StringComparison.Ordinal) >= 0
        || text.IndexOf("shell hook", StringComparison.Ordinal) >= 0 || text.IndexOf("bin/activate", StringComparison.Ordinal) >= 0;

    /// <summary>The script that a command hands to another shell: <c>bash -c '…'</c>, or <c>sudo -i &lt;&lt;'EOF'</c>.</summary>
    private static TextRange? InnerOf(ShellCommand command, string text)
    {
        bool isShell = command.Program is "bash" or "sh" or "su" or "eval"
            || (command.Words.Count == 0 && command.Before.Exists(word => word.Value == "sudo"));
        if (!isShell)
        {
            return null;
        }

        ShellWord? code = command.Words
            .Skip(1)
            .FirstOrDefault(word => word.Text.Length > 2 && word.Text[0] is '\'' or '"' && word.Text[word.Text.Length - 1] == word.Text[0]);
        return code is not null && text[code.Start] == code.Text[0] ? new TextRange(code.Start + 1, code.Text.Length - 2) : command.Input;
    }
}
