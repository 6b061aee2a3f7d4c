using System.Globalization;
using System.Text;

namespace EnvAsCode.Generators.Generation;

/// <summary>Writes C# string literals.</summary>
internal static class SourceLiteral
{
    /// <summary>Appends a regular string literal that stands for a text.</summary>
    public static StringBuilder AppendLiteral(this StringBuilder source, string text)
    {
        source.Append('"');
        foreach (char c in text)
        {
            switch (c)
            {
                case '\\':
                    source.Append("\\\\");
                    break;
                case '"':
                    source.Append("\\\"");
                    break;
                case '\n':
                    source.Append("\\n");
                    break;
                case < ' ' or (>= '\x7f' and < '\xa0') or '\x2028' or '\x2029' or '\ufeff' or (>= '\ud800' and <= '\udfff'):
                    // Line separators would end the literal; a lone surrogate would not survive the encoding of the source.
                    source.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
                    break;
                default:
                    source.Append(c);
                    break;
            }
        }

        return source.Append('"');
    }
}
