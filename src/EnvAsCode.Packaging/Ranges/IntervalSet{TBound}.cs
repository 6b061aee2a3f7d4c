using System;
using System.Collections.Generic;

namespace EnvAsCode.Packaging.Ranges;

/// <summary>
/// A set of versions as intervals in the order of versions: the algebra that PEP 440 and conda share. Bounds lie between versions, so an
/// interval is a pair of them, and intersection and complement are comparisons.
/// </summary>
/// <typeparam name="TBound">A place between versions.</typeparam>
internal sealed class IntervalSet<TBound>
    where TBound : struct, IComparable<TBound>
{
    // In order, not touching, none empty.
    private readonly Interval<TBound>[] intervals;

    private IntervalSet(Interval<TBound>[] intervals) => this.intervals = intervals;

    public static IntervalSet<TBound> Empty { get; } = new([]);

    public bool IsEmpty => this.intervals.Length == 0;

    public ReadOnlySpan<Interval<TBound>> Intervals => this.intervals;

    /// <summary>The versions between two bounds; none if the upper bound is not the later one.</summary>
    public static IntervalSet<TBound> Between(TBound lower, TBound upper) =>
        lower.CompareTo(upper) < 0 ? new([new Interval<TBound>(lower, upper)]) : Empty;

    public IntervalSet<TBound> Intersect(IntervalSet<TBound> other)
    {
        Interval<TBound>[] right = other.intervals;
        List<Interval<TBound>> result = [];
        for (int i = 0, j = 0; i < this.intervals.Length && j < right.Length;)
        {
            AddIfNotEmpty(result, Max(this.intervals[i].Lower, right[j].Lower), Min(this.intervals[i].Upper, right[j].Upper));
            if (this.intervals[i].Upper.CompareTo(right[j].Upper) < 0)
            {
                i++;
            }
            else
            {
                j++;
            }
        }

        return new IntervalSet<TBound>([.. result]);
    }

    /// <summary>What is not in the set.</summary>
    /// <param name="start">The bound before every version.</param>
    /// <param name="end">The bound after every version.</param>
    public IntervalSet<TBound> Complement(TBound start, TBound end)
    {
        List<Interval<TBound>> result = [];
        TBound lower = start;
        foreach (Interval<TBound> interval in this.intervals)
        {
            AddIfNotEmpty(result, lower, interval.Lower);
            lower = interval.Upper;
        }

        AddIfNotEmpty(result, lower, end);
        return new IntervalSet<TBound>([.. result]);
    }

    public bool SetEquals(IntervalSet<TBound> other)
    {
        if (this.intervals.Length != other.intervals.Length)
        {
            return false;
        }

        for (int i = 0; i < this.intervals.Length; i++)
        {
            if (this.intervals[i].Lower.CompareTo(other.intervals[i].Lower) != 0
                || this.intervals[i].Upper.CompareTo(other.intervals[i].Upper) != 0)
            {
                return false;
            }
        }

        return true;
    }

    private static void AddIfNotEmpty(List<Interval<TBound>> intervals, TBound lower, TBound upper)
    {
        if (lower.CompareTo(upper) < 0)
        {
            intervals.Add(new Interval<TBound>(lower, upper));
        }
    }

    private static TBound Max(TBound left, TBound right) => left.CompareTo(right) >= 0 ? left : right;

    private static TBound Min(TBound left, TBound right) => left.CompareTo(right) <= 0 ? left : right;
}
