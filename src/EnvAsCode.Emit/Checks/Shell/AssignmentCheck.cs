using System.Linq;
using EnvAsCode.Diagnostics;

namespace EnvAsCode.Emit.Checks.Shell;

/// <summary>EAC3057: an assignment that the shell takes for a command: blanks around its <c>=</c>, or a <c>$</c> in front.</summary>
internal static class AssignmentCheck
{
    // Programs whose second argument may be "=".
    private static readonly string[] Comparing = ["test", "[", "[[", "expr", "let", "awk", "dpkg", "echo", "printf"];

    /// <summary>Checks a command.</summary>
    /// <param name="report">Where to report.</param>
    public static void Check(ShellCommand command, ShellReport report)
    {
        if (command.Words.Count == 0 || System.Array.IndexOf(Comparing, command.Program) >= 0)
        {
            return;
        }

        ShellWord name = command.Words[0];
        string second = command.Words.Count > 1 ? command.Words[1].Text : "";
        if (IsName(name.Text) && second.StartsWith("=", System.StringComparison.Ordinal) && second is not ("==" or "=~"))
        {
            ShellWord last = second == "=" && command.Words.Count > 2 ? command.Words[2] : command.Words[1];
            string value = second == "=" ? command.Words.Count > 2 ? last.Text : "" : second.Substring(1);
            Report(name.Text + "=" + value, name, last, report);
        }
        else if (name.Text[0] == '$' && name.Text.IndexOf('=') is var sign and > 1 && IsName(name.Text.Substring(1, sign - 1)))
        {
            Report(name.Text.Substring(1), name, name, report);
        }
        else if (command.Words.Count == 1
            && (name.Text[0] is '"' or '\'' || name.Text.All(char.IsDigit))
            && command.Before.LastOrDefault() is { } before
            && before.Text.EndsWith("=", System.StringComparison.Ordinal))
        {
            Report(before.Text + name.Text, before, name, report);
        }
    }

    private static void Report(string assignment, ShellWord first, ShellWord last, ShellReport report) => report.Report(
        Rules.BlanksAroundAssignment,
        new TextRange(first.Start, last.Start + last.Text.Length - first.Start),
        SuggestedFix.Replace(assignment),
        first.Text,
        assignment);

    private static bool IsName(string text) => text.Length > 0
        && (char.IsLetter(text[0]) || text[0] == '_')
        && NameSyntax.FirstRefused(text, "_", allowsUpperCase: true) < 0;
}
