using System;
using EnvAsCode.Packaging.Text;

namespace EnvAsCode.Packaging.Conda.MatchSpecs;

/// <summary>
/// Checks the value of <c>when</c>: MatchSpecs joined by <c>and</c> and <c>or</c>, with parentheses (repodata v3, CEP 43 and later). A
/// condition holds no condition itself.
/// </summary>
internal static class MatchSpecConditions
{
    public static ParseError? Validate(MatchSpecField field)
    {
        int start = 0;
        int depth = 0;
        for (int i = 0; i <= field.Value.Length; i++)
        {
            char c = i < field.Value.Length ? field.Value[i] : ' ';
            depth += c == '[' ? 1 : c == ']' ? -1 : 0;
            int length = depth == 0 ? ConnectiveAt(field.Value, i) : 0;
            if (length > 0 || i == field.Value.Length)
            {
                if (ValidateSpec(field, start, i) is ParseError error)
                {
                    return error;
                }

                start = i + length;
                i = Math.Max(i, start - 1);
            }
        }

        return null;
    }

    // " and " and " or ", blanks included.
    private static int ConnectiveAt(string text, int position)
    {
        foreach (string word in new[] { " and ", " or " })
        {
            if (string.CompareOrdinal(text, position, word, 0, word.Length) == 0)
            {
                return word.Length;
            }
        }

        return 0;
    }

    private static ParseError? ValidateSpec(MatchSpecField field, int start, int end)
    {
        string spec = field.Value.Substring(start, end - start).Trim().TrimStart('(').Trim();
        int close = spec.Length;
        while (close > 0 && spec[close - 1] == ')' && spec.IndexOf('(') < 0)
        {
            close--;
        }

        return MatchSpec.TryParse(spec.Substring(0, close), out MatchSpec? parsed) && parsed.GetField("when") is null
            ? null
            : new ParseError(ParseErrorCode.MatchSpecWhen, field.Span, spec);
    }
}
