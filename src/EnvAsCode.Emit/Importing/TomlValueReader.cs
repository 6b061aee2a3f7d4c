using System;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace EnvAsCode.Emit.Importing;

/// <summary>Reads the values of a TOML file.</summary>
/// <param name="readKeyValue">Reads a key with its value into an inline table, given the number of its section.</param>
internal sealed class TomlValueReader(TomlScanner scanner, Action<TomlTable, int> readKeyValue)
{
    private const string Digits = "[0-9](?:_?[0-9])*";
    private const string Time = "([0-9]{2}):([0-9]{2}):([0-9]{2})(?:\\.[0-9]+)?";

    private static readonly Regex Number = new(
        "^(?:0x[0-9a-fA-F](?:_?[0-9a-fA-F])*|0o[0-7](?:_?[0-7])*|0b[01](?:_?[01])*|[+-]?(?:inf|nan)"
        + "|[+-]?(?:0|[1-9](?:_?[0-9])*)(?:\\." + Digits + ")?(?:[eE][+-]?" + Digits + ")?)$",
        RegexOptions.CultureInvariant);

    private static readonly Regex Moment = new(
        "^(?:([0-9]{4})-([0-9]{2})-([0-9]{2})(?:[Tt ]" + Time + "(?:[Zz]|[+-]([0-9]{2}):([0-9]{2}))?)?|" + Time + ")$",
        RegexOptions.CultureInvariant);

    private int depth;
    private int inlineTables;

    /// <summary>Reads a value.</summary>
    public TomlNode Read()
    {
        int start = scanner.Position;
        TomlNode node = scanner.Next switch
        {
            '"' or '\'' => this.ReadString(),
            '[' => this.Nested(this.ReadArray),
            '{' => this.Nested(this.ReadInlineTable),
            _ => this.ReadScalar(start),
        };
        node.End = scanner.Position;
        return node;
    }

    /// <summary>Reads a key in quotes.</summary>
    public string ReadKeyString() => scanner.IsNext("\"\"\"") || scanner.IsNext("'''")
        ? throw scanner.Wrong("a key is no string of several lines")
        : this.ReadString().Text;

    private TomlNode Nested(Func<TomlNode> read)
    {
        if (++this.depth > TomlReader.MaximumDepth)
        {
            throw scanner.Wrong("lists and tables are nested more than " + TomlReader.MaximumDepth + " deep");
        }

        TomlNode node = read();
        this.depth--;
        return node;
    }

    private TomlArray ReadArray()
    {
        TomlArray array = new(scanner.Position);
        scanner.Position++;
        while (true)
        {
            if (!scanner.SkipToContent())
            {
                throw scanner.Wrong("the list that begins at offset " + array.Start + " has no ']'");
            }

            if (scanner.Take(']'))
            {
                return array;
            }

            array.Items.Add(this.Read());
            scanner.SkipToContent();
            if (!scanner.Take(',') && scanner.Next != ']')
            {
                throw scanner.Wrong("',' or ']' is expected here");
            }
        }
    }

    // On one line, and without a comma behind the last member.
    private TomlTable ReadInlineTable()
    {
        TomlTable table = new(scanner.Position) { Origin = TomlTableOrigin.Inline };

        // A section of its own: dotted keys add to what this table's keys made, and to nothing else.
        int section = -++this.inlineTables;
        scanner.Position++;
        scanner.SkipBlanks();
        if (scanner.Take('}'))
        {
            return table;
        }

        do
        {
            readKeyValue(table, section);
            scanner.SkipBlanks();
        }
        while (scanner.Take(','));

        scanner.Expect('}');
        return table;
    }

    private TomlScalar ReadScalar(int start)
    {
        while (!scanner.IsAtEnd && scanner.Next is not (',' or ']' or '}' or '\n' or '\r' or '#' or '\t') && !this.IsAtEndingBlank(start))
        {
            scanner.Position++;
        }

        string text = scanner.Text.Substring(start, scanner.Position - start);
        return text is "true" or "false" || Number.IsMatch(text) || IsMoment(text)
            ? new TomlScalar(start, text)
            : throw new TomlSyntaxException(
                start, text.Length == 0 ? "a value is expected here" : "'" + text + "' is no value; text stands in quotes");
    }

    // A blank may stand between a date and its time.
    private bool IsAtEndingBlank(int start) => scanner.Next == ' '
        && !(scanner.Position - start == 10 && scanner.Text[start + 4] == '-' && scanner.Position + 1 < scanner.Text.Length
            && scanner.Text[scanner.Position + 1] is >= '0' and <= '9');

    private static bool IsMoment(string text)
    {
        Match match = Moment.Match(text);
        if (!match.Success)
        {
            return false;
        }

        int Value(int group) =>
            match.Groups[group].Success ? int.Parse(match.Groups[group].Value, NumberStyles.None, CultureInfo.InvariantCulture) : -1;
        bool isDate = Value(1) < 0
            || (Value(2) is >= 1 and <= 12 && Value(3) >= 1 && Value(3) <= DateTime.DaysInMonth(Math.Max(Value(1), 1), Value(2)));

        // A leap second is the last of a minute.
        return isDate && Value(4) < 24 && Value(5) < 60 && Value(6) <= 60 && Value(7) < 24 && Value(8) < 60
            && Value(9) < 24 && Value(10) < 60 && Value(11) <= 60;
    }

    private TomlString ReadString()
    {
        int start = scanner.Position;
        char quote = scanner.Next;
        string delimiter = new(quote, 3);
        bool isLong = scanner.IsNext(delimiter);
        delimiter = isLong ? delimiter : delimiter.Substring(0, 1);
        scanner.Position += delimiter.Length;
        if (isLong && scanner.IsAtLineEnd)
        {
            scanner.SkipLineEnd();
        }

        int content = scanner.Position;
        StringBuilder text = new();
        while (!scanner.IsNext(delimiter))
        {
            if (scanner.IsAtEnd || (!isLong && scanner.IsAtLineEnd))
            {
                throw new TomlSyntaxException(start, "the string has no quote at its end");
            }

            this.ReadCharacter(text, isBasic: quote == '"', isLong);
        }

        scanner.Position += delimiter.Length;

        // One or two quotes may stand before the three that end it.
        for (int i = 0; isLong && i < 2 && scanner.Take(quote); i++)
        {
            text.Append(quote);
        }

        return new TomlString(start, text.ToString()) { ContentStart = content };
    }

    private void ReadCharacter(StringBuilder text, bool isBasic, bool isLong)
    {
        char c = scanner.Next;
        if (c == '\\' && isBasic)
        {
            scanner.Position++;
            this.ReadEscape(text, isLong);
        }
        else if (isLong && scanner.IsAtLineEnd)
        {
            text.Append('\n');
            scanner.SkipLineEnd();
        }
        else if (TomlScanner.IsAllowed(c))
        {
            text.Append(c);
            scanner.Position++;
        }
        else
        {
            throw scanner.Wrong("a string has a control character");
        }
    }

    private void ReadEscape(StringBuilder text, bool isLong)
    {
        int before = scanner.Position;
        if (isLong && scanner.Next is ' ' or '\t' or '\r' or '\n')
        {
            this.SkipJoinedLines(before);
            return;
        }

        char c = scanner.Next;
        scanner.Position++;
        int letter = "btnfr\"\\".IndexOf(c);
        if (letter >= 0)
        {
            text.Append("\b\t\n\f\r\"\\"[letter]);
            return;
        }

        int count = c == 'u' ? 4 : c == 'U' ? 8 : 0;
        if (count > 0
            && scanner.Position + count <= scanner.Text.Length
            && uint.TryParse(
                scanner.Text.Substring(scanner.Position, count),
                NumberStyles.AllowHexSpecifier,
                CultureInfo.InvariantCulture,
                out uint code)
            && code is <= 0x10FFFF and not (>= 0xD800 and <= 0xDFFF))
        {
            text.Append(char.ConvertFromUtf32((int)code));
            scanner.Position += count;
            return;
        }

        throw new TomlSyntaxException(before - 1, "'\\" + c + "' is no escape; write \"\\\\\" for a backslash");
    }

    // A backslash at the end of a line takes the blanks and line ends behind it away.
    private void SkipJoinedLines(int before)
    {
        scanner.SkipBlanks();
        if (!scanner.IsAtLineEnd)
        {
            throw new TomlSyntaxException(before - 1, "only the end of the line may follow a backslash and a blank");
        }

        while (true)
        {
            scanner.SkipBlanks();
            if (!scanner.IsAtLineEnd)
            {
                return;
            }

            scanner.SkipLineEnd();
        }
    }
}
