using System;

namespace EnvAsCode.Emit.Checks.Policies;

/// <summary>Patterns in which <c>*</c> stands for any text, the empty one included.</summary>
internal static class Wildcard
{
    /// <summary>Whether a text fits a pattern.</summary>
    public static bool Matches(string pattern, string text)
    {
        string[] parts = pattern.Split('*');
        if (parts.Length == 1)
        {
            return pattern == text;
        }

        string last = parts[parts.Length - 1];
        if (!text.StartsWith(parts[0], StringComparison.Ordinal) || !text.EndsWith(last, StringComparison.Ordinal))
        {
            return false;
        }

        int position = parts[0].Length;
        for (int i = 1; i < parts.Length - 1; i++)
        {
            int found = text.IndexOf(parts[i], position, StringComparison.Ordinal);
            if (found < 0)
            {
                return false;
            }

            position = found + parts[i].Length;
        }

        return position <= text.Length - last.Length;
    }

    /// <summary>Whether a text fits one of the patterns.</summary>
    public static bool MatchesAny(EquatableArray<string> patterns, string text)
    {
        foreach (string pattern in patterns.AsSpan())
        {
            if (Matches(pattern, text))
            {
                return true;
            }
        }

        return false;
    }
}
