using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace EnvAsCode.Locks.Text;

/// <summary>
/// Writes lines of words with blanks in between. A word that has a blank, a quote, a backslash or a character of control in it, or is
/// empty, stands in quotes; <c>\"</c>, <c>\\</c>, <c>\n</c>, <c>\r</c>, <c>\t</c> and <c>\uXXXX</c> stand for characters in these.
/// <c>key=word</c> is a word too.
/// </summary>
internal sealed class LockLineWriter
{
    private readonly StringBuilder text = new();
    private bool isLineStart = true;

    public LockLineWriter Word(string word)
    {
        this.Separate();
        this.Append(word);
        return this;
    }

    public LockLineWriter Field(string key, string? word)
    {
        if (word is not null)
        {
            this.Separate();
            this.text.Append(key).Append('=');
            this.Append(word);
        }

        return this;
    }

    public LockLineWriter Fields(string key, IEnumerable<string> words)
    {
        foreach (string word in words)
        {
            this.Field(key, word);
        }

        return this;
    }

    public void End()
    {
        this.text.Append('\n');
        this.isLineStart = true;
    }

    public override string ToString() => this.text.ToString();

    private static bool IsPlain(string word) => word.Length > 0 && word[0] != '#'
        && word.All(static c => c is > ' ' and not ('"' or '\\' or '\u007f') && !char.IsSurrogate(c) && !IsInvisible(c));

    // What a reviewer would not see, or would see in another order.
    private static bool IsInvisible(char c) =>
        c is (>= '\u0080' and <= '\u00a0') or (>= '\u2000' and <= '\u200f') or (>= '\u2028' and <= '\u202f')
            or (>= '\u2060' and <= '\u206f') or '\u3000' or '\ufeff' or '\u061c';

    private void Separate()
    {
        if (!this.isLineStart)
        {
            this.text.Append(' ');
        }

        this.isLineStart = false;
    }

    private void Append(string word)
    {
        if (IsPlain(word))
        {
            this.text.Append(word);
            return;
        }

        this.text.Append('"');
        foreach (char c in word)
        {
            _ = c switch
            {
                '"' => this.text.Append("\\\""),
                '\\' => this.text.Append("\\\\"),
                '\n' => this.text.Append("\\n"),
                '\r' => this.text.Append("\\r"),
                '\t' => this.text.Append("\\t"),
                < ' ' or '\u007f' => this.Escape(c),
                _ when char.IsSurrogate(c) || IsInvisible(c) => this.Escape(c),
                _ => this.text.Append(c),
            };
        }

        this.text.Append('"');
    }

    private StringBuilder Escape(char c) =>
        this.text.Append("\\u").Append(((int)c).ToString("x4", System.Globalization.CultureInfo.InvariantCulture));
}
