using EnvAsCode.Diagnostics;

namespace EnvAsCode.Emit.Checks;

/// <summary>The characters that a generated file, and the arguments of the programs that it runs, can carry.</summary>
internal static class CarriedText
{
    /// <summary>
    /// The first character that is refused: NUL and other control characters, which end a line or a string early; half of a surrogate pair,
    /// which has no UTF-8; a byte order mark and the two code points that are no characters. -1 if there is none.
    /// </summary>
    /// <param name="allowsLines">Whether it may have several lines and tabs. A line may end with CR LF, which becomes LF.</param>
    /// <param name="allowsSeparators">
    /// Whether it may have U+2028 and U+2029, which end a line for YAML 1.1 and JavaScript and are plain text for a shell.
    /// </param>
    public static int FirstRefused(string text, bool allowsLines, bool allowsSeparators = true)
    {
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
            }
            else if (allowsLines && (c is '\n' or '\t' || (c == '\r' && i + 1 < text.Length && text[i + 1] == '\n')))
            {
                // A line's end, or a tab in it.
            }
            else if (char.IsControl(c)
                || char.IsSurrogate(c)
                || c is '\ufeff' or '\ufffe' or '\uffff'
                || (!allowsSeparators && c is ('\u2028' or '\u2029')))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>
    /// What stands for a character that is refused: a line feed for a carriage return between lines, and otherwise nothing.
    /// </summary>
    /// <param name="allowsLines">Whether the text may have several lines.</param>
    public static SuggestedFix FixOf(char refused, bool allowsLines) =>
        allowsLines && refused == '\r' ? SuggestedFix.Replace("\n") with { Title = "Write LF" } : SuggestedFix.Replace("");
}
