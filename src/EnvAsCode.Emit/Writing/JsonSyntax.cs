using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;

namespace EnvAsCode.Emit.Writing;

/// <summary>Reads JSON (RFC 8259): this assembly is loaded into compilers, which bring no reader of it.</summary>
internal sealed class JsonSyntax
{
    private const int MaximumDepth = 64;

    private readonly string text;
    private int position;

    private JsonSyntax(string text) => this.text = text;

    /// <summary>Whether a text is a JSON object.</summary>
    /// <param name="wrong">The offset at which it is none.</param>
    public static bool IsObject(string text, out int wrong) => Read(text, out wrong) is { Members: not null };

    /// <summary>The object that a text is; <see langword="null"/> if it is none.</summary>
    /// <param name="wrong">The offset at which it is none.</param>
    public static JsonNode? Read(string text, out int wrong)
    {
        JsonSyntax syntax = new(text);
        syntax.SkipBlanks();
        JsonNode? value = syntax.Next == '{' ? syntax.Value(0) : null;
        wrong = syntax.position;
        return syntax.position == text.Length ? value : null;
    }

    private char Next => this.position < this.text.Length ? this.text[this.position] : '\0';

    private JsonNode? Value(int depth)
    {
        JsonNode? value = this.Next switch
        {
            '{' => this.Object(depth),
            '[' => this.Array(depth),
            '"' => this.Text(),
            't' => this.Word("true"),
            'f' => this.Word("false"),
            'n' => this.Word("null"),
            _ => this.Number(),
        };
        this.SkipBlanks();
        return value;
    }

    private JsonNode? Object(int depth)
    {
        Dictionary<string, JsonNode> members = new(StringComparer.Ordinal);
        JsonNode node = new(this.position) { Members = members };
        return this.Items(depth, '}', () =>
        {
            if (this.Next != '"' || this.Text() is not { Text: { } key })
            {
                return false;
            }

            this.SkipBlanks();
            if (!this.Take(':'))
            {
                return false;
            }

            this.SkipBlanks();
            if (this.Value(depth + 1) is not { } value)
            {
                return false;
            }

            members[key] = value;
            return true;
        }) ? node : null;
    }

    private JsonNode? Array(int depth)
    {
        List<JsonNode> items = [];
        JsonNode node = new(this.position) { Items = items };
        return this.Items(depth, ']', () =>
        {
            JsonNode? value = this.Value(depth + 1);
            if (value is not null)
            {
                items.Add(value);
            }

            return value is not null;
        }) ? node : null;
    }

    private bool Items(int depth, char end, Func<bool> item)
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
            if (depth == MaximumDepth || !item())
            {
                return false;
            }
        }
        while (this.Take(','));

        return this.Take(end);
    }

    private JsonNode? Text()
    {
        int start = this.position;
        StringBuilder content = new();
        this.position++;
        while (this.Next is not ('"' or < ' '))
        {
            char next = this.text[this.position++];
            if (next != '\\')
            {
                content.Append(next);
            }
            else if (this.Escape() is { } escaped)
            {
                content.Append(escaped);
            }
            else
            {
                return null;
            }
        }

        return this.Take('"') ? new JsonNode(start) { Text = content.ToString() } : null;
    }

    private char? Escape()
    {
        int at = "\"\\/bfnrt".IndexOf(this.Next);
        if (at >= 0)
        {
            this.position++;
            return "\"\\/\b\f\n\r\t"[at];
        }

        if (!this.Take('u'))
        {
            return null;
        }

        int start = this.position;
        for (int i = 0; i < 4; i++, this.position++)
        {
            if (this.Next is not ((>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F')))
            {
                return null;
            }
        }

        return (char)ushort.Parse(this.text.Substring(start, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
    }

    private JsonNode? Number()
    {
        int start = this.position;
        this.Take('-');
        if ((!this.Take('0') && !this.Digits()) || (this.Take('.') && !this.Digits()))
        {
            return null;
        }

        if (this.Take('e') || this.Take('E'))
        {
            _ = this.Take('+') || this.Take('-');
            if (!this.Digits())
            {
                return null;
            }
        }

        return new JsonNode(start) { Literal = this.text.Substring(start, this.position - start) };
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

    private JsonNode? Word(string word)
    {
        int start = this.position;
        foreach (char c in word)
        {
            if (!this.Take(c))
            {
                return null;
            }
        }

        return new JsonNode(start) { Literal = word };
    }

    private bool Take(char c)
    {
        bool isNext = this.Next == c && this.position < this.text.Length;
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
