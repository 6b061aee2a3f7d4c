using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;

namespace EnvAsCode.Locks.Text;

/// <summary>A line as <see cref="LockLineWriter"/> writes it: words, then fields.</summary>
internal sealed class LineReader
{
    private const string OpenQuote = "a quote is not closed, or stands inside a word";

    private readonly Dictionary<string, List<string>> fields = new(StringComparer.Ordinal);
    private readonly List<string> words = [];
    private readonly int number;

    /// <summary>Reads a line.</summary>
    /// <exception cref="FormatException">A quote is open, or an escape is unknown.</exception>
    public LineReader(string line, int number, int fixedWords)
    {
        this.number = number;
        for (int i = 0; i < line.Length;)
        {
            if (line[i] == ' ')
            {
                i++;
                continue;
            }

            int equals = this.words.Count < fixedWords ? -1 : KeyEnd(line, i);
            if (equals < 0)
            {
                this.words.Add(this.ReadWord(line, ref i));
                continue;
            }

            string key = line.Substring(i, equals - i);
            i = equals + 1;
            if (!this.fields.TryGetValue(key, out List<string>? values))
            {
                this.fields.Add(key, values = []);
            }

            values.Add(i < line.Length && line[i] != ' ' ? this.ReadWord(line, ref i) : "");
        }
    }

    /// <summary>How many words there are.</summary>
    public int Count => this.words.Count;

    /// <summary>A word.</summary>
    public string this[int index] => index < this.words.Count ? this.words[index] : throw this.Error("a word is missing at its end");

    /// <summary>A field's value, if it is there; the last of several.</summary>
    public string? Field(string key) => this.fields.TryGetValue(key, out List<string>? values) ? values[values.Count - 1] : null;

    /// <summary>A field's values.</summary>
    public IReadOnlyList<string> Fields(string key) => this.fields.TryGetValue(key, out List<string>? values) ? values : [];

    /// <summary>A field's value as a number.</summary>
    public ulong? Number(string key) => this.Field(key) is not { } text ? null
        : ulong.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out ulong value) ? value
        : throw this.Error($"'{key}' is no number");

    /// <summary>What is wrong with the line.</summary>
    public FormatException Error(string reason) => ErrorAt(this.number, reason);

    /// <summary>What is wrong with a line.</summary>
    public static FormatException ErrorAt(int number, string reason) =>
        new($"line {number.ToString(CultureInfo.InvariantCulture)}: {reason}");

    private static int KeyEnd(string line, int start)
    {
        int i = start;
        while (i < line.Length && (line[i] is >= 'a' and <= 'z' or >= '0' and <= '9' or '-'))
        {
            i++;
        }

        return i > start && i < line.Length && line[i] == '=' ? i : -1;
    }

    private string ReadWord(string line, ref int i)
    {
        if (line[i] != '"')
        {
            int end = line.IndexOf(' ', i);
            string word = end < 0 ? line.Substring(i) : line.Substring(i, end - i);
            i += word.Length;
            return word.IndexOf('"') < 0 ? word : throw this.Error(OpenQuote);
        }

        StringBuilder builder = new();
        for (i++; i < line.Length; i++)
        {
            if (line[i] == '"')
            {
                i++;
                return i == line.Length || line[i] == ' ' ? builder.ToString() : throw this.Error(OpenQuote);
            }

            builder.Append(line[i] == '\\' ? this.ReadEscape(line, ref i) : line[i]);
        }

        throw this.Error(OpenQuote);
    }

    private char ReadEscape(string line, ref int i)
    {
        i++;
        switch (i < line.Length ? line[i] : '\0')
        {
            case '"':
                return '"';
            case '\\':
                return '\\';
            case 'n':
                return '\n';
            case 'r':
                return '\r';
            case 't':
                return '\t';
            case 'u' when i + 4 < line.Length
                && ushort.TryParse(line.Substring(i + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out ushort code):
                i += 4;
                return (char)code;
            default:
                throw this.Error("a backslash stands before a character that it does not go with");
        }
    }
}
