using System;

namespace EnvAsCode.Generators.Analyzers;

/// <summary>Maps characters of a raw string literal of several lines, whose value lacks the indentation of the closing quotes.</summary>
internal static class RawLines
{
    /// <summary>The offset in the literal of a character of its value.</summary>
    /// <param name="literal">The literal, from its first quote.</param>
    /// <param name="index">The character's offset in the value.</param>
    public static int? Offset(string literal, int index)
    {
        int indentation = IndentationOf(literal);
        int position = literal.IndexOf('\n') + 1;
        for (int value = 0; position > 0;)
        {
            int end = literal.IndexOf('\n', position);
            end = end < 0 ? literal.Length : end + 1;

            // A blank line may be shorter than the indentation.
            int text = Math.Min(position + indentation, TextStart(literal, position, end));
            int length = end - text;
            if (index < value + length)
            {
                return text + index - value;
            }

            value += length;
            position = end < literal.Length ? end : 0;
        }

        return null;
    }

    private static int IndentationOf(string literal)
    {
        int lastLine = literal.LastIndexOf('\n') + 1;
        return literal.IndexOf('"', lastLine) - lastLine;
    }

    private static int TextStart(string literal, int position, int end)
    {
        int text = position;
        while (text < end && literal[text] is ' ' or '\t')
        {
            text++;
        }

        return literal[text] is '\r' or '\n' ? text : end;
    }
}
