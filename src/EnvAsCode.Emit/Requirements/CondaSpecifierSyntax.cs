using System;

namespace EnvAsCode.Emit;

/// <summary>
/// The characters and operators of conda's version specs (CEP 29), so far as the text has to be safe to write: whether the versions
/// between the operators make sense is not asked here.
/// </summary>
internal static class CondaSpecifierSyntax
{
    private static readonly string[] Operators = ["==", "~=", "!=", "<=", ">=", "<", ">", "="];

    /// <summary>The first part that is neither an operator nor a version; <see langword="null"/> if there is none.</summary>
    /// <param name="specifier">The version as declared.</param>
    public static TextRange? FirstError(string specifier)
    {
        for (int start = 0; start <= specifier.Length;)
        {
            int end = specifier.IndexOfAny([',', '|'], start);
            end = end < 0 ? specifier.Length : end;
            if (ClauseError(specifier, start, end) is { } error)
            {
                return error;
            }

            start = end + 1;
        }

        return null;
    }

    // A clause: an operator, blanks, a version; each may be in parentheses.
    private static TextRange? ClauseError(string text, int start, int end)
    {
        int position = Skip(text, start, end, " (");
        foreach (string candidate in Operators)
        {
            if (string.CompareOrdinal(text, position, candidate, 0, candidate.Length) == 0)
            {
                position = Skip(text, position + candidate.Length, end, " ");
                break;
            }
        }

        int version = position;
        while (position < end && IsVersionCharacter(text[position]))
        {
            position++;
        }

        int rest = Skip(text, position, end, " )");
        return rest < end ? new TextRange(rest, end - rest)
            : position == version ? new TextRange(start, Math.Max(end - start, 0))
            : null;
    }

    private static int Skip(string text, int position, int end, string characters)
    {
        while (position < end && characters.IndexOf(text[position]) >= 0)
        {
            position++;
        }

        return position;
    }

    private static bool IsVersionCharacter(char c) =>
        c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_' or '.' or '+' or '!' or '*' or '-';
}
