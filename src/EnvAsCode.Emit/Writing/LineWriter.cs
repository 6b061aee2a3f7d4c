using System.Globalization;
using System.Text;

namespace EnvAsCode.Emit.Writing;

/// <summary>Writes text line by line with LF line ends, on every machine.</summary>
internal sealed class LineWriter
{
    private readonly StringBuilder text = new();

    /// <summary>Adds text to the current line.</summary>
    /// <param name="part">The text; without line ends.</param>
    public LineWriter Append(string part)
    {
        this.text.Append(part);
        return this;
    }

    /// <summary>Adds a number to the current line.</summary>
    public LineWriter Append(int number) => this.Append(number.ToString(CultureInfo.InvariantCulture));

    /// <summary>Ends the current line with some text.</summary>
    /// <param name="part">The text; an empty line if it is empty and nothing was appended.</param>
    public LineWriter Line(string part = "")
    {
        this.text.Append(part).Append('\n');
        return this;
    }

    /// <summary>How long the text is so far.</summary>
    public int Length => this.text.Length;

    /// <summary>Puts a line into the text.</summary>
    /// <param name="at">Where: a length that the text had at the end of a line.</param>
    /// <param name="line">The line, without its end.</param>
    public void Insert(int at, string line) => this.text.Insert(at, line + "\n");

    /// <summary>The text so far.</summary>
    public override string ToString() => this.text.ToString();
}
