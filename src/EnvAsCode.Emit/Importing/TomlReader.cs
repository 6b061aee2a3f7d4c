using System;
using System.Collections.Generic;
using System.Text;

namespace EnvAsCode.Emit.Importing;

/// <summary>
/// Reads the tables of a TOML file (TOML 1.0) that hold dependencies: strings, lists of strings, <c>true</c> and inline tables, each with
/// its place. Values of other kinds are skipped, since nothing of a declaration comes from them; no library that reads TOML can be loaded
/// into a compiler without others.
/// </summary>
internal sealed class TomlReader
{
    private readonly string text;
    private int position;
    private string table = "";

    private TomlReader(string text) => this.text = text;

    /// <summary>The values of a file: the table, the key, the strings, their places, and the members of an inline table.</summary>
    public static List<TomlValue> Read(string text)
    {
        TomlReader reader = new(text);
        List<TomlValue> values = [];
        while (reader.SkipBlanks())
        {
            reader.ReadLine(values);
        }

        return values;
    }

    private char Next => this.position < this.text.Length ? this.text[this.position] : '\0';

    private void ReadLine(List<TomlValue> values)
    {
        if (this.Next == '[')
        {
            int end = this.text.IndexOf(']', this.position);
            end = end < 0 ? this.text.Length : end;
            this.table = this.text.Substring(this.position, end - this.position).Trim('[', ']', ' ').Replace("\"", "").Replace(" ", "");
            this.SkipLine();
            return;
        }

        string key = this.ReadKey();
        if (key.Length > 0 && this.Take('='))
        {
            values.Add(this.ReadValue(this.table, key));
        }

        this.SkipLine();
    }

    private TomlValue ReadValue(string inTable, string key)
    {
        this.SkipBlanks();
        TomlValue value = new(inTable, key);
        switch (this.Next)
        {
            case '"' or '\'':
                this.ReadString(value);
                break;
            case '[':
                this.position++;
                while (this.SkipBlanks() && this.Next != ']')
                {
                    int before = this.position;
                    if (this.Next is '"' or '\'')
                    {
                        this.ReadString(value);
                    }
                    else if (this.Next == '{')
                    {
                        this.ReadValue(inTable, key);
                    }

                    this.position += this.position == before ? 1 : 0;
                    this.Take(',');
                }

                this.Take(']');
                break;
            case '{':
                this.position++;
                while (this.SkipBlanks() && this.Next != '}')
                {
                    int before = this.position;
                    string member = this.ReadKey();
                    if (member.Length > 0 && this.Take('='))
                    {
                        value.Members.Add(this.ReadValue(inTable, member));
                    }

                    this.position += this.position == before ? 1 : 0;
                    this.Take(',');
                }

                this.Take('}');
                break;
            default:
                int start = this.position;
                while (this.Next is not (',' or ']' or '}' or '\n' or '#' or '\0'))
                {
                    this.position++;
                }

                value.IsTrue = this.text.Substring(start, this.position - start).Trim() == "true";
                break;
        }

        return value;
    }

    private string ReadKey()
    {
        StringBuilder key = new();
        while (this.Next is not ('=' or '\n' or '\0' or '}' or ','))
        {
            if (this.Next is not (' ' or '\t' or '"' or '\'' or '\r'))
            {
                key.Append(this.Next);
            }

            this.position++;
        }

        return key.ToString();
    }

    private void ReadString(TomlValue value)
    {
        char quote = this.Next;
        string delimiter = new(quote, 3);
        bool isLong = string.CompareOrdinal(this.text, this.position, delimiter, 0, 3) == 0;
        this.position += isLong ? 3 : 1;
        int start = this.position;
        StringBuilder content = new();
        while (this.Next != '\0'
            && !(isLong ? string.CompareOrdinal(this.text, this.position, delimiter, 0, 3) == 0 : this.Next == quote || this.Next == '\n'))
        {
            if (quote == '"' && this.Next == '\\')
            {
                this.position++;
            }

            content.Append(this.Next);
            this.position++;
        }

        value.Strings.Add((content.ToString(), start));
        this.position = Math.Min(this.text.Length, this.position + (isLong ? 3 : 1));
    }

    private bool Take(char c)
    {
        this.SkipBlanks();
        bool isNext = this.Next == c;
        this.position += isNext ? 1 : 0;
        return isNext;
    }

    // Blanks, line ends and comments.
    private bool SkipBlanks()
    {
        while (this.Next is ' ' or '\t' or '\r' or '\n' or '#')
        {
            if (this.Next == '#')
            {
                this.SkipLine();
            }
            else
            {
                this.position++;
            }
        }

        return this.position < this.text.Length;
    }

    private void SkipLine()
    {
        while (this.Next is not ('\n' or '\0'))
        {
            this.position++;
        }
    }
}
