using System;
using System.Globalization;
using System.Text;

namespace EnvAsCode.Emit.Writing;

/// <summary>Writes strings as YAML scalars that YAML 1.1 and 1.2 parsers read back as the same string.</summary>
internal static class YamlScalar
{
    // Words that YAML 1.1 reads as a boolean or null (yaml.org/type), in lower case.
    private static readonly string[] Reserved = ["null", "true", "false", "yes", "no", "on", "off", "y", "n"];

    /// <summary>A string as a scalar: plain where no parser can take it for anything else, in double quotes otherwise.</summary>
    public static string Of(string text) => IsPlain(text) ? text : Quoted(text);

    private static bool IsPlain(string text)
    {
        // A letter first: no number, date, indicator or special value begins so.
        if (text.Length == 0 || text[0] is not ((>= 'a' and <= 'z') or (>= 'A' and <= 'Z')) || text[text.Length - 1] == ':')
        {
            return false;
        }

        foreach (char c in text)
        {
            if (c is not ((>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9')
                or '_' or '-' or '.' or '/' or ':' or ',' or '=' or '*' or '<' or '>' or '!' or '~' or '+' or '|'))
            {
                return false;
            }
        }

        return Array.IndexOf(Reserved, text.ToLowerInvariant()) < 0;
    }

    private static string Quoted(string text)
    {
        StringBuilder quoted = new StringBuilder(text.Length + 2).Append('"');
        foreach (char c in text)
        {
            switch (c)
            {
                case '"' or '\\':
                    quoted.Append('\\').Append(c);
                    break;
                case < ' ' or (>= '\x7f' and <= '\xa0') or '\u2028' or '\u2029' or '\ufeff' or >= '\ufffe':
                    quoted.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
                    break;
                default:
                    quoted.Append(c);
                    break;
            }
        }

        return quoted.Append('"').ToString();
    }
}
