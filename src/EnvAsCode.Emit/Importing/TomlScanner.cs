namespace EnvAsCode.Emit.Importing;

/// <summary>The characters of a TOML file: blanks, comments, line ends, and what is expected next.</summary>
internal sealed class TomlScanner
{
    /// <summary>A scanner at the beginning of a text.</summary>
    public TomlScanner(string text)
    {
        this.Text = text;
        this.Position = text.Length > 0 && text[0] == '\uFEFF' ? 1 : 0;
    }

    /// <summary>The file's text.</summary>
    public string Text { get; }

    /// <summary>The offset of the next character.</summary>
    public int Position { get; set; }

    /// <summary>Whether nothing is left.</summary>
    public bool IsAtEnd => this.Position >= this.Text.Length;

    /// <summary>The next character; a zero, which no TOML has, at the end.</summary>
    public char Next => this.IsAtEnd ? '\0' : this.Text[this.Position];

    /// <summary>Whether a text comes next.</summary>
    public bool IsNext(string expected) => string.CompareOrdinal(this.Text, this.Position, expected, 0, expected.Length) == 0;

    /// <summary>Whether a line end comes next: a line feed, with a carriage return before it or without.</summary>
    public bool IsAtLineEnd => this.Next == '\n' || this.IsNext("\r\n");

    /// <summary>Goes over blanks.</summary>
    public void SkipBlanks()
    {
        while (this.Next is ' ' or '\t')
        {
            this.Position++;
        }
    }

    /// <summary>Goes over blanks, comments and line ends.</summary>
    /// <returns>Whether anything is left.</returns>
    public bool SkipToContent()
    {
        while (true)
        {
            this.SkipBlanks();
            if (this.Next == '#')
            {
                this.SkipComment();
            }

            if (!this.IsAtLineEnd)
            {
                return !this.IsAtEnd;
            }

            this.SkipLineEnd();
        }
    }

    /// <summary>Goes over one line end.</summary>
    public void SkipLineEnd() => this.Position += this.Next == '\r' ? 2 : 1;

    /// <summary>Goes over what may stand behind a value or a header on its line.</summary>
    public void ExpectLineEnd()
    {
        this.SkipBlanks();
        if (this.Next == '#')
        {
            this.SkipComment();
        }

        if (!this.IsAtEnd && !this.IsAtLineEnd)
        {
            throw this.Wrong("the end of the line is expected here");
        }
    }

    /// <summary>Takes a character if it is the next one.</summary>
    public bool Take(char c)
    {
        bool isNext = !this.IsAtEnd && this.Next == c;
        this.Position += isNext ? 1 : 0;
        return isNext;
    }

    /// <summary>Takes a character that has to come next.</summary>
    public void Expect(char c, bool skipBlanks = true)
    {
        if (skipBlanks)
        {
            this.SkipBlanks();
        }

        if (!this.Take(c))
        {
            throw this.Wrong("'" + c + "' is expected here");
        }
    }

    /// <summary>Reads a key without quotes: letters, digits, <c>-</c> and <c>_</c>.</summary>
    public string ReadBareKey()
    {
        int start = this.Position;
        while (this.Next is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '-' or '_')
        {
            this.Position++;
        }

        return this.Position > start ? this.Text.Substring(start, this.Position - start) : throw this.Wrong("a key is expected here");
    }

    /// <summary>A mistake at the next character.</summary>
    public TomlSyntaxException Wrong(string message) => new(this.Position, message);

    /// <summary>Whether a character may stand in a string or a comment: no control character but the tab.</summary>
    public static bool IsAllowed(char c) => c is '\t' or (>= ' ' and not '\u007F');

    private void SkipComment()
    {
        while (!this.IsAtEnd && !this.IsAtLineEnd)
        {
            if (!IsAllowed(this.Next))
            {
                throw this.Wrong("a comment has a control character");
            }

            this.Position++;
        }
    }
}
