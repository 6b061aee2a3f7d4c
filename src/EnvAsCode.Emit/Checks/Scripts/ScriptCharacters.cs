namespace EnvAsCode.Emit;

/// <summary>The characters that a script, and the arguments of the programs that it runs, can carry.</summary>
internal static class ScriptCharacters
{
    /// <summary>The first character that is refused: NUL, other control characters, and half of a surrogate pair; -1 if there is none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="allowsLines">Whether it may have several lines and tabs. A line may end with CR LF, which becomes LF.</param>
    public static int FirstRefused(string text, bool allowsLines)
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
            else if (char.IsControl(c) || char.IsSurrogate(c) || c is '\ufeff' or '\ufffe' or '\uffff')
            {
                return i;
            }
        }

        return -1;
    }
}
