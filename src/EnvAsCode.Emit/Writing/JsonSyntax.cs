namespace EnvAsCode.Emit.Writing;

/// <summary>
/// Says whether a text is JSON (RFC 8259), without reading it into anything: this assembly is loaded into compilers, which bring no reader
/// of JSON.
/// </summary>
internal sealed class JsonSyntax
{
    private const int MaximumDepth = 64;

    private readonly string text;
    private int position;

    private JsonSyntax(string text) => this.text = text;

    /// <summary>Whether a text is a JSON object.</summary>
    /// <param name="wrong">The offset at which it is none.</param>
    public static bool IsObject(string text, out int wrong)
    {
        JsonSyntax syntax = new(text);
        syntax.SkipBlanks();
        bool isObject = syntax.Next == '{' && syntax.Value(0) && syntax.position == text.Length;
        wrong = syntax.position;
        return isObject;
    }

    private char Next => this.position < this.text.Length ? this.text[this.position] : '\0';

    private bool Value(int depth)
    {
        bool isValue = this.Next switch
        {
            '{' => this.Items(depth, '}', isObject: true),
            '[' => this.Items(depth, ']', isObject: false),
            '"' => this.String(),
            't' => this.Word("true"),
            'f' => this.Word("false"),
            'n' => this.Word("null"),
            _ => this.Number(),
        };
        this.SkipBlanks();
        return isValue;
    }

    private bool Items(int depth, char end, bool isObject)
    {
        this.position++;
        this.SkipBlanks();
        if (this.Take(end))
        {
            return true;
        }

        do
        {
            this.SkipBlanks();
            if ((isObject && !this.Key()) || depth == MaximumDepth || !this.Value(depth + 1))
            {
                return false;
            }
        }
        while (this.Take(','));

        return this.Take(end);
    }

    private bool Key()
    {
        if (this.Next != '"' || !this.String())
        {
            return false;
        }

        this.SkipBlanks();
        bool hasColon = this.Take(':');
        this.SkipBlanks();
        return hasColon;
    }

    private bool String()
    {
        this.position++;
        while (this.Next is not ('"' or < ' '))
        {
            this.position++;
            if (this.text[this.position - 1] == '\\' && !this.Escape())
            {
                return false;
            }
        }

        return this.Take('"');
    }

    private bool Escape()
    {
        if (this.Next != 'u')
        {
            bool isEscape = "\"\\/bfnrt".IndexOf(this.Next) >= 0;
            this.position += isEscape ? 1 : 0;
            return isEscape;
        }

        this.position++;
        for (int i = 0; i < 4; i++, this.position++)
        {
            if (this.Next is not ((>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F')))
            {
                return false;
            }
        }

        return true;
    }

    private bool Number()
    {
        this.Take('-');
        if (!this.Take('0') && !this.Digits())
        {
            return false;
        }

        if (this.Take('.') && !this.Digits())
        {
            return false;
        }

        if (!this.Take('e') && !this.Take('E'))
        {
            return true;
        }

        _ = this.Take('+') || this.Take('-');
        return this.Digits();
    }

    private bool Digits()
    {
        int start = this.position;
        while (this.Next is >= '0' and <= '9')
        {
            this.position++;
        }

        return this.position > start;
    }

    private bool Word(string word)
    {
        foreach (char c in word)
        {
            if (!this.Take(c))
            {
                return false;
            }
        }

        return true;
    }

    private bool Take(char c)
    {
        bool isNext = this.Next == c;
        this.position += isNext ? 1 : 0;
        return isNext;
    }

    private void SkipBlanks()
    {
        while (this.Next is ' ' or '\t' or '\n' or '\r')
        {
            this.position++;
        }
    }
}
