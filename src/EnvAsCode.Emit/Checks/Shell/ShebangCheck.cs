using EnvAsCode.Diagnostics;

namespace EnvAsCode.Emit.Checks.Shell;

/// <summary>EAC4021: a byte order mark, and a shebang that is a comment.</summary>
internal static class ShebangCheck
{
    /// <summary>Checks the beginning of a script.</summary>
    /// <param name="report">Where to report.</param>
    public static void Check(string text, ShellReport report)
    {
        int first = 0;
        while (first < text.Length && (char.IsWhiteSpace(text[first]) || text[first] == '\ufeff'))
        {
            first++;
        }

        if (text.Length > 0 && text[0] == '\ufeff')
        {
            report.Report(
                Rules.ScriptShebang,
                new TextRange(0, 1),
                SuggestedFix.Replace(""),
                "A byte order mark before the first line is taken for a part of it");
        }
        else if (string.CompareOrdinal(text, first, "#!", 0, 2) == 0)
        {
            int end = text.IndexOf('\n', first);
            TextRange shebang = new(first, (end < 0 ? text.Length : end) - first);
            report.Report(
                Rules.ScriptShebang,
                shebang,
                SuggestedFix.Replace(""),
                "'#!' chooses the interpreter at a file's very first character only, and here it is a comment");
        }
    }
}
