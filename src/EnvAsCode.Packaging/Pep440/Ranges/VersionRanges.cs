using System;
using System.Collections.Generic;
using System.Linq;

namespace EnvAsCode.Packaging;

/// <summary>
/// A set of versions, as ranges in the order of PEP 440. Unlike the text of specifiers, one set of versions has one form, so equality,
/// subset and disjointness are exact: <c>&gt;1.0.dev1,&lt;1.0.dev2</c> is empty, since no version lies between.
/// </summary>
/// <remarks>Immutable. Pre-releases are versions like any other here; whether they are wanted is for the caller to say.</remarks>
public sealed partial class VersionRanges : IEquatable<VersionRanges>
{
    // In order, not touching, none empty.
    private readonly VersionRange[] ranges;

    private VersionRanges(VersionRange[] ranges) => this.ranges = ranges;

    /// <summary>No version.</summary>
    public static VersionRanges None { get; } = new([]);

    /// <summary>Every version.</summary>
    public static VersionRanges All { get; } = new([new(VersionBound.Start, VersionBound.End)]);

    /// <summary>Whether there is no version in the set.</summary>
    public bool IsEmpty => this.ranges.Length == 0;

    /// <summary>Whether every version is in the set.</summary>
    public bool IsAll => this.Equals(All);

    /// <summary>Whether a version is in the set.</summary>
    /// <param name="version">The version.</param>
    /// <exception cref="ArgumentNullException"><paramref name="version"/> is <see langword="null"/>.</exception>
    public bool Contains(Pep440Version version)
    {
        _ = version ?? throw new ArgumentNullException(nameof(version));
        foreach (VersionRange range in this.ranges)
        {
            if (range.Contains(version))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The versions in both sets.</summary>
    /// <param name="other">The other set.</param>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is <see langword="null"/>.</exception>
    public VersionRanges Intersect(VersionRanges other)
    {
        VersionRange[] right = (other ?? throw new ArgumentNullException(nameof(other))).ranges;
        if (this.ranges.Length == 0 || ReferenceEquals(other, All))
        {
            return this;
        }

        List<VersionRange> result = [];
        for (int i = 0, j = 0; i < this.ranges.Length && j < right.Length;)
        {
            VersionBound lower = Max(this.ranges[i].Lower, right[j].Lower);
            VersionBound upper = Min(this.ranges[i].Upper, right[j].Upper);
            if (lower.CompareTo(upper) < 0)
            {
                result.Add(new VersionRange(lower, upper));
            }

            if (this.ranges[i].Upper.CompareTo(right[j].Upper) < 0)
            {
                i++;
            }
            else
            {
                j++;
            }
        }

        return new VersionRanges([.. result]);
    }

    /// <summary>The versions in either set.</summary>
    /// <param name="other">The other set.</param>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is <see langword="null"/>.</exception>
    public VersionRanges Union(VersionRanges other) =>
        this.Complement().Intersect((other ?? throw new ArgumentNullException(nameof(other))).Complement()).Complement();

    /// <summary>The versions that are not in the set.</summary>
    public VersionRanges Complement()
    {
        List<VersionRange> result = [];
        VersionBound lower = VersionBound.Start;
        foreach (VersionRange range in this.ranges)
        {
            AddIfNotEmpty(result, lower, range.Lower);
            lower = range.Upper;
        }

        AddIfNotEmpty(result, lower, VersionBound.End);
        return new VersionRanges([.. result]);
    }

    /// <summary>Whether every version of this set is in another.</summary>
    /// <param name="other">The other set.</param>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is <see langword="null"/>.</exception>
    public bool IsSubsetOf(VersionRanges other) => this.Intersect(other).Equals(this);

    /// <summary>Whether no version is in both sets.</summary>
    /// <param name="other">The other set.</param>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is <see langword="null"/>.</exception>
    public bool IsDisjointFrom(VersionRanges other) => this.Intersect(other).IsEmpty;

    /// <inheritdoc/>
    public bool Equals(VersionRanges? other) =>
        other is not null
        && this.ranges.Length == other.ranges.Length
        && this.ranges.Zip(other.ranges, (left, right) => left.Lower.CompareTo(right.Lower) == 0 && left.Upper.CompareTo(right.Upper) == 0).All(same => same);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => this.Equals(obj as VersionRanges);

    /// <inheritdoc/>
    public override int GetHashCode() => this.ranges.Length;

    internal static VersionRanges Of(VersionBound lower, VersionBound upper) =>
        lower.CompareTo(upper) < 0 ? new([new VersionRange(lower, upper)]) : None;

    private static void AddIfNotEmpty(List<VersionRange> ranges, VersionBound lower, VersionBound upper)
    {
        if (lower.CompareTo(upper) < 0)
        {
            ranges.Add(new VersionRange(lower, upper));
        }
    }

    private static VersionBound Max(VersionBound left, VersionBound right) => left.CompareTo(right) >= 0 ? left : right;

    private static VersionBound Min(VersionBound left, VersionBound right) => left.CompareTo(right) <= 0 ? left : right;
}
