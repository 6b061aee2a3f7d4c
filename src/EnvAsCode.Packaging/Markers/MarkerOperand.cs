using EnvAsCode.Packaging.Text;

namespace EnvAsCode.Packaging.Markers;

/// <summary>One side of a comparison: a variable or a text in quotes.</summary>
public sealed class MarkerOperand
{
    internal MarkerOperand(MarkerVariable? variable, string text, TextSpan span)
    {
        this.Variable = variable;
        this.Text = text;
        this.Span = span;
    }

    /// <summary>The variable; <see langword="null"/> for a text.</summary>
    public MarkerVariable? Variable { get; }

    /// <summary>The text without its quotes, or the variable's name of today.</summary>
    public string Text { get; }

    /// <summary>Where the operand stood in the text that was parsed, quotes included.</summary>
    public TextSpan Span { get; }

    /// <summary>The operand as a marker is written: a text in double quotes, or in single ones if it holds a double one.</summary>
    public override string ToString()
    {
        if (this.Variable is not null)
        {
            return this.Text;
        }

        char quote = this.Text.IndexOf('"') < 0 ? '"' : '\'';
        return quote + this.Text + quote;
    }
}
