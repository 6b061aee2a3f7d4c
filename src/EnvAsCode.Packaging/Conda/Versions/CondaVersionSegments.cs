using System;
using System.Collections.Generic;

namespace EnvAsCode.Packaging.Conda.Versions;

/// <summary>
/// The segments of a conda version, or of its local part, each a list of components; what is missing counts as 0 (CEP 33).
/// </summary>
internal sealed class CondaVersionSegments
{
    private readonly CondaVersionComponent[] components;

    // Where each segment ends in the components.
    private readonly int[] ends;

    public CondaVersionSegments(List<CondaVersionComponent> components, List<int> ends)
    {
        this.components = [.. components];
        this.ends = [.. ends];
    }

    private CondaVersionSegments(CondaVersionComponent[] components, int[] ends)
    {
        this.components = components;
        this.ends = ends;
    }

    public static CondaVersionSegments None { get; } = new([], Array.Empty<int>());

    public int Count => this.ends.Length;

    /// <summary>How many components the last segment has.</summary>
    public int LastLength => this.Segment(this.Count - 1).Length;

    public static int Compare(CondaVersionSegments left, CondaVersionSegments right)
    {
        int count = Math.Max(left.Count, right.Count);
        for (int i = 0; i < count; i++)
        {
            int order = CompareComponents(left.Segment(i), right.Segment(i));
            if (order != 0)
            {
                return order;
            }
        }

        return 0;
    }

    /// <summary>
    /// Whether the segments match up to the last component of another's last segment, and that component starts with the other's.
    /// </summary>
    public bool StartsWith(CondaVersionSegments prefix)
    {
        int last = prefix.Count - 1;
        for (int i = 0; i < last; i++)
        {
            if (CompareComponents(this.Segment(i), prefix.Segment(i)) != 0)
            {
                return false;
            }
        }

        ReadOnlySpan<CondaVersionComponent> segment = this.Segment(last);
        ReadOnlySpan<CondaVersionComponent> expected = prefix.Segment(last);
        int lastComponent = expected.Length - 1;
        return CompareComponents(segment.Slice(0, Math.Min(segment.Length, lastComponent)), expected.Slice(0, lastComponent)) == 0
            && ComponentAt(segment, lastComponent).StartsWith(expected[lastComponent]);
    }

    /// <summary>The segments whose last component is the next higher number; none if it is no number.</summary>
    public CondaVersionSegments? WithLastIncremented()
    {
        if (!this.components[this.components.Length - 1].TryGetNext(out CondaVersionComponent next))
        {
            return null;
        }

        CondaVersionComponent[] copy = [.. this.components];
        copy[copy.Length - 1] = next;
        return new CondaVersionSegments(copy, this.ends);
    }

    /// <summary>A hash that is the same for equal segments: trailing zeros do not count.</summary>
    public int HashOf()
    {
        int hash = 0;
        for (int i = 0; i < this.Count; i++)
        {
            ReadOnlySpan<CondaVersionComponent> segment = this.Segment(i);
            for (int j = 0; j < segment.Length; j++)
            {
                if (!segment[j].IsZero)
                {
                    hash = unchecked((hash * 31) + (((i * 7) + j) * 17) + segment[j].GetHashCode());
                }
            }
        }

        return hash;
    }

    private static int CompareComponents(ReadOnlySpan<CondaVersionComponent> left, ReadOnlySpan<CondaVersionComponent> right)
    {
        int length = Math.Max(left.Length, right.Length);
        for (int i = 0; i < length; i++)
        {
            int order = ComponentAt(left, i).CompareTo(ComponentAt(right, i));
            if (order != 0)
            {
                return order;
            }
        }

        return 0;
    }

    private static CondaVersionComponent ComponentAt(ReadOnlySpan<CondaVersionComponent> segment, int index) =>
        index < segment.Length ? segment[index] : default;

    private ReadOnlySpan<CondaVersionComponent> Segment(int index)
    {
        if (index >= this.Count)
        {
            return default;
        }

        int start = index == 0 ? 0 : this.ends[index - 1];
        return this.components.AsSpan(start, this.ends[index] - start);
    }
}
