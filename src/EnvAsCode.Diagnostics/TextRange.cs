namespace EnvAsCode.Diagnostics;

/// <summary>A part of a string.</summary>
/// <param name="Start">The offset of its first character, from 0.</param>
/// <param name="Length">How many characters it has.</param>
public readonly record struct TextRange(int Start, int Length)
{
    /// <summary>All of a string from a character on.</summary>
    /// <param name="text">The string.</param>
    /// <param name="start">The offset of the character.</param>
    public static TextRange From(string text, int start) => new(start, text.Length - start);
}
