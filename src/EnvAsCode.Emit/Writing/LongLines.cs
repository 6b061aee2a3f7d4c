using System.Text;
using EnvAsCode.Emit.Checks;

namespace EnvAsCode.Emit.Writing;

/// <summary>
/// Continues lines of a Dockerfile that are longer than its parser reads: 65,535 bytes (BuildKit, frontend/dockerfile/parser; the classic
/// builder has the same parser). A backslash at the end of a line goes on with the next one wherever it stands, in quotes too.
/// </summary>
internal static class LongLines
{
    // Of at most three bytes each, as UTF-8.
    private const int MaximumLength = 20_000;

    /// <summary>A Dockerfile whose lines the parser reads.</summary>
    public static string Of(string text)
    {
        StringBuilder lines = new(text.Length);
        int start = 0;
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n')
            {
                start = i + 1;
            }
            else if (i - start >= MaximumLength / 2 && CanBreakBefore(text, i))
            {
                lines.Append("\\\n");
                start = i;
            }

            lines.Append(text[i]);
        }

        return lines.ToString();
    }

    /// <summary>Whether a text can be part of a line, because it is short or has places where the line can go on.</summary>
    public static bool CanHold(string text)
    {
        int length = 0;
        for (int i = 0; i < text.Length; i++)
        {
            length = text[i] == '\n' || CanBreakBefore(text, i) ? 0 : length + 1;
            if (length >= MaximumLength / 4)
            {
                return false;
            }
        }

        return true;
    }

    // A line that begins with a blank or "#" would be taken for another; after a backslash the next character is part of the same.
    private static bool CanBreakBefore(string text, int i) => i > 0 && text[i - 1] != '\\' && NameSyntax.IsLetterOrDigit(text[i]);
}
