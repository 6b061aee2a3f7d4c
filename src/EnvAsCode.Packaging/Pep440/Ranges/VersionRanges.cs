using System;
using EnvAsCode.Packaging.Ranges;

namespace EnvAsCode.Packaging.Pep440.Ranges;

/// <summary>
/// A set of versions, as ranges in the order of PEP 440. Unlike the text of specifiers, one set of versions has one form, so equality,
/// subset and disjointness are exact: <c>&gt;1.0.dev1,&lt;1.0.dev2</c> is empty, since no version lies between.
/// </summary>
/// <remarks>Immutable. Pre-releases are versions like any other here; whether they are wanted is for the caller to say.</remarks>
public sealed partial class VersionRanges : IEquatable<VersionRanges>
{
    private readonly IntervalSet<VersionBound> intervals;

    private VersionRanges(IntervalSet<VersionBound> intervals) => this.intervals = intervals;

    /// <summary>No version.</summary>
    public static VersionRanges None { get; } = new(IntervalSet<VersionBound>.Empty);

    /// <summary>Every version.</summary>
    public static VersionRanges All { get; } = Between(VersionBound.Start, VersionBound.End);

    /// <summary>Whether there is no version in the set.</summary>
    public bool IsEmpty => this.intervals.IsEmpty;

    /// <summary>Whether every version is in the set.</summary>
    public bool IsAll => this.Equals(All);

    /// <summary>Whether a version is in the set.</summary>
    /// <param name="version">The version.</param>
    /// <exception cref="ArgumentNullException"><paramref name="version"/> is <see langword="null"/>.</exception>
    public bool Contains(Pep440Version version)
    {
        _ = version ?? throw new ArgumentNullException(nameof(version));
        foreach (Interval<VersionBound> interval in this.intervals.Intervals)
        {
            if (Contains(interval, version))
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
        _ = other ?? throw new ArgumentNullException(nameof(other));
        return ReferenceEquals(this, All) ? other
            : ReferenceEquals(other, All) ? this
            : new VersionRanges(this.intervals.Intersect(other.intervals));
    }

    /// <summary>The versions in either set.</summary>
    /// <param name="other">The other set.</param>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is <see langword="null"/>.</exception>
    public VersionRanges Union(VersionRanges other) =>
        this.Complement().Intersect((other ?? throw new ArgumentNullException(nameof(other))).Complement()).Complement();

    /// <summary>The versions that are not in the set.</summary>
    public VersionRanges Complement() => new(this.intervals.Complement(VersionBound.Start, VersionBound.End));

    /// <summary>Whether every version of this set is in another.</summary>
    /// <param name="other">The other set.</param>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is <see langword="null"/>.</exception>
    public bool IsSubsetOf(VersionRanges other) => this.Intersect(other).Equals(this);

    /// <summary>Whether no version is in both sets.</summary>
    /// <param name="other">The other set.</param>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is <see langword="null"/>.</exception>
    public bool IsDisjointFrom(VersionRanges other) => this.Intersect(other).IsEmpty;

    /// <inheritdoc/>
    public bool Equals(VersionRanges? other) => other is not null && this.intervals.SetEquals(other.intervals);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => this.Equals(obj as VersionRanges);

    /// <inheritdoc/>
    public override int GetHashCode() => this.intervals.Intervals.Length;

    internal static VersionRanges Between(VersionBound lower, VersionBound upper) =>
        new(IntervalSet<VersionBound>.Between(lower, upper));

    private static bool Contains(Interval<VersionBound> interval, Pep440Version version) =>
        interval.Lower.IsBelow(version) && !interval.Upper.IsBelow(version);
}
