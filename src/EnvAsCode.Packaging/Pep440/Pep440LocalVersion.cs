using System;
using EnvAsCode.Packaging.Text;

namespace EnvAsCode.Packaging.Pep440;

/// <summary>The order of local versions in normal form (PEP 440, "Local version identifiers").</summary>
internal static class Pep440LocalVersion
{
    /// <summary>Compares segment by segment: none is lowest, a number comes after a word, the longer wins if all else is equal.</summary>
    public static int Compare(string? left, string? right)
    {
        if (left is null || right is null)
        {
            return (left is null ? 0 : 1) - (right is null ? 0 : 1);
        }

        ReadOnlySpan<char> leftRest = left.AsSpan();
        ReadOnlySpan<char> rightRest = right.AsSpan();
        while (!leftRest.IsEmpty && !rightRest.IsEmpty)
        {
            int order = CompareSegment(TakeSegment(ref leftRest), TakeSegment(ref rightRest));
            if (order != 0)
            {
                return order;
            }
        }

        return (leftRest.IsEmpty ? 0 : 1) - (rightRest.IsEmpty ? 0 : 1);
    }

    private static int CompareSegment(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        bool leftIsNumber = IsNumber(left);
        bool rightIsNumber = IsNumber(right);
        if (leftIsNumber != rightIsNumber)
        {
            return leftIsNumber ? 1 : -1;
        }

        // Numbers have no leading zeros here, so the longer one is the greater.
        return leftIsNumber && left.Length != right.Length ? left.Length.CompareTo(right.Length) : left.SequenceCompareTo(right);
    }

    private static bool IsNumber(ReadOnlySpan<char> segment)
    {
        foreach (char c in segment)
        {
            if (!AsciiText.IsDigit(c))
            {
                return false;
            }
        }

        return true;
    }

    private static ReadOnlySpan<char> TakeSegment(ref ReadOnlySpan<char> rest)
    {
        int dot = rest.IndexOf('.');
        ReadOnlySpan<char> segment = dot < 0 ? rest : rest.Slice(0, dot);
        rest = dot < 0 ? default : rest.Slice(dot + 1);
        return segment;
    }
}
