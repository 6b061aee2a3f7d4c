using System;
using EnvAsCode.Packaging.Text;

namespace EnvAsCode.Packaging.Requirements;

/// <summary>A text that a requirement or a marker is read from: the place of the next character, and the first mistake.</summary>
internal sealed class RequirementScanner(string text)
{
    public string Text { get; } = text;

    public int Position { get; set; }

    /// <summary>The first mistake, if there is one.</summary>
    public ParseError? Error { get; private set; }

    public bool AtEnd => this.Position >= this.Text.Length;

    /// <summary>The next character; NUL at the end, which no requirement may hold.</summary>
    public char Current => this.AtEnd ? '\0' : this.Text[this.Position];

    /// <summary>Blanks and tabs are the only whitespace of the grammar.</summary>
    public bool SkipBlanks()
    {
        int start = this.Position;
        while (this.Current is ' ' or '\t')
        {
            this.Position++;
        }

        return this.Position > start;
    }

    public bool TryTake(char c)
    {
        bool found = this.Current == c && !this.AtEnd;
        this.Position += found ? 1 : 0;
        return found;
    }

    /// <summary>The word at the place: letters, digits, underscores and dots; empty if there is none.</summary>
    public TextSpan PeekWord()
    {
        int end = this.Position;
        while (end < this.Text.Length && (char.IsLetterOrDigit(this.Text[end]) || this.Text[end] is '_' or '.'))
        {
            end++;
        }

        return TextSpan.FromBounds(this.Position, end);
    }

    /// <summary>Takes a word if it is this one.</summary>
    public bool TryTakeWord(string word)
    {
        TextSpan found = this.PeekWord();
        bool same = found.Length == word.Length && string.CompareOrdinal(this.Text, found.Start, word, 0, word.Length) == 0;
        this.Position += same ? word.Length : 0;
        return same;
    }

    public string TextOf(TextSpan span) => this.Text.Substring(span.Start, span.Length);

    /// <summary>
    /// From the place to the next blank or separator: the characters to mark when something else was expected; empty at the end.
    /// </summary>
    public TextSpan Offending()
    {
        int end = this.Position;
        while (end < this.Text.Length && !(this.Text[end] is ' ' or '\t' or ',' or ';' or ')' or ']'))
        {
            end++;
        }

        return TextSpan.FromBounds(this.Position, Math.Max(end, Math.Min(this.Position + 1, this.Text.Length)));
    }

    /// <summary>Notes a mistake; only the first one counts.</summary>
    public void Fail(ParseErrorCode code, TextSpan span, params string[] arguments) => this.Fail(new ParseError(code, span, arguments));

    /// <inheritdoc cref="Fail(ParseErrorCode, TextSpan, string[])"/>
    public void Fail(ParseError error) => this.Error ??= error;
}
