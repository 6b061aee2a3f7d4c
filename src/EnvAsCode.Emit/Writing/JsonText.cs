using System.Globalization;
using System.Text;

namespace EnvAsCode.Emit.Writing;

/// <summary>Writes strings as JSON strings (RFC 8259, section 7).</summary>
internal static class JsonText
{
    /// <summary>Appends a string in quotes, with what JSON cannot hold plainly escaped.</summary>
    /// <param name="text">Where to append.</param>
    public static void AppendQuoted(StringBuilder text, string value)
    {
        text.Append('"');
        foreach (char c in value)
        {
            switch (c)
            {
                case '"' or '\\':
                    text.Append('\\').Append(c);
                    break;
                case < ' ':
                    text.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
                    break;
                default:
                    text.Append(c);
                    break;
            }
        }

        text.Append('"');
    }
}
