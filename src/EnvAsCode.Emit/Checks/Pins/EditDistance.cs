namespace EnvAsCode.Emit.Checks.Pins;

/// <summary>
/// Whether two names differ by one keystroke: a character more, less or other, or two exchanged (Damerau–Levenshtein distance 1).
/// </summary>
internal static class EditDistance
{
    /// <summary>Whether two names are one keystroke apart. Digits do not count: <c>cu12</c> and <c>cu13</c> are both meant.</summary>
    public static bool IsOneKeystroke(string left, string right)
    {
        (string shorter, string longer) = left.Length <= right.Length ? (left, right) : (right, left);
        int difference = longer.Length - shorter.Length;
        int start = CommonStart(shorter, longer);
        if (difference == 1)
        {
            return !IsDigit(longer[start]) && EndsAlike(shorter, start, longer, start + 1);
        }

        if (difference != 0 || start == shorter.Length)
        {
            return false;
        }

        return (EndsAlike(shorter, start + 1, longer, start + 1) && !(IsDigit(shorter[start]) && IsDigit(longer[start])))
            || (start + 1 < shorter.Length
                && shorter[start] == longer[start + 1]
                && shorter[start + 1] == longer[start]
                && EndsAlike(shorter, start + 2, longer, start + 2));
    }

    private static int CommonStart(string shorter, string longer)
    {
        int start = 0;
        while (start < shorter.Length && shorter[start] == longer[start])
        {
            start++;
        }

        return start;
    }

    private static bool EndsAlike(string left, int leftStart, string right, int rightStart) =>
        left.Length - leftStart == right.Length - rightStart
        && string.CompareOrdinal(left, leftStart, right, rightStart, left.Length - leftStart) == 0;

    private static bool IsDigit(char c) => c is >= '0' and <= '9';
}
