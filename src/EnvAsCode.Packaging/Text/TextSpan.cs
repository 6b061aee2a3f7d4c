namespace EnvAsCode.Packaging.Text;

/// <summary>A part of a text that was parsed, so that a host can mark the exact characters.</summary>
/// <param name="Start">The offset of its first character, from 0, in UTF-16 code units.</param>
/// <param name="Length">How many characters it has; 0 for a place between two characters, as the end of the text.</param>
public readonly record struct TextSpan(int Start, int Length)
{
    /// <summary>The offset after the last character.</summary>
    public int End => this.Start + this.Length;

    /// <summary>The span from one offset up to another.</summary>
    /// <param name="start">The offset of the first character.</param>
    /// <param name="end">The offset after the last character.</param>
    public static TextSpan FromBounds(int start, int end) => new(start, end - start);

    /// <summary>The same span in a text that holds the parsed text at an offset.</summary>
    /// <param name="offset">Where the parsed text starts in the outer text.</param>
    public TextSpan Shift(int offset) => new(this.Start + offset, this.Length);
}
