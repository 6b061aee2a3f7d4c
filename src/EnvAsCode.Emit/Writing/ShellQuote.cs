using System.Text;

namespace EnvAsCode.Emit.Writing;

/// <summary>Quotes for a POSIX shell (POSIX.1-2017, Shell Command Language, 2.2), as ShellCheck likes to read it.</summary>
internal static class ShellQuote
{
    /// <summary>A text as one word that the shell does not change: bare where nothing in it is special, in quotes otherwise.</summary>
    /// <param name="text">The text; without NUL, which no argument can hold.</param>
    public static string Word(string text) => IsBare(text) ? text : Quoted(text);

    /// <summary>A text in quotes, needed or not: for specifiers, so that lists of them look alike.</summary>
    /// <param name="text">The text; without NUL.</param>
    /// <remarks>
    /// In single quotes nothing is special but the quote itself. A text with a quote in it, or with what looks like an expansion,
    /// is easier to read in double quotes with the four characters escaped that are special there.
    /// </remarks>
    public static string Quoted(string text)
    {
        if (text.IndexOfAny(['\'', '$', '`', '\\']) < 0)
        {
            return "'" + text + "'";
        }

        StringBuilder quoted = new StringBuilder(text.Length + 2).Append('"');
        foreach (char c in text)
        {
            if (c is '"' or '\\' or '$' or '`')
            {
                quoted.Append('\\');
            }

            quoted.Append(c);
        }

        return quoted.Append('"').ToString();
    }

    private static bool IsBare(string text)
    {
        foreach (char c in text)
        {
            if (c is not ((>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_' or '-' or '.' or '/' or ':' or ',' or '@'
                or '+' or '%'))
            {
                return false;
            }
        }

        return text.Length > 0;
    }
}
