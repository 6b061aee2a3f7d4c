using System;

namespace EnvAsCode.Packaging.Conda.Versions;

/// <summary>
/// A conda package's version: <c>[N!]version[+local]</c>, segments separated by <c>.</c>, <c>_</c> or <c>-</c>, each a run of digits and
/// letters. Sources: CEP 33, and conda's <c>VersionOrder</c> where the CEP leaves room.
/// </summary>
/// <remarks>
/// Immutable. Missing parts count as 0, so <c>1.1</c>, <c>1.1.0</c> and <c>1.1.0.0</c> are equal. The order is not PEP 440's:
/// <c>1.1.rc1</c> is <c>1.1.0rc1</c> and newer than <c>1.1rc1</c>.
/// </remarks>
public sealed partial class CondaVersion : IEquatable<CondaVersion>, IComparable<CondaVersion>
{
    private readonly CondaVersionSegments version;
    private readonly CondaVersionSegments local;
    private readonly string normal;

    internal CondaVersion(string text, string normal, CondaVersionSegments version, CondaVersionSegments local)
    {
        this.Text = text;
        this.normal = normal;
        this.version = version;
        this.local = local;
    }

    /// <summary>The version as written, without blanks at its ends.</summary>
    public string Text { get; }

    /// <summary>Whether there is a local part, after <c>+</c>.</summary>
    public bool HasLocal => this.local.Count > 0;

    /// <summary>Whether two versions are the same version.</summary>
    /// <param name="left">A version.</param>
    /// <param name="right">Another one.</param>
    public static bool operator ==(CondaVersion? left, CondaVersion? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two versions differ.</summary>
    /// <param name="left">A version.</param>
    /// <param name="right">Another one.</param>
    public static bool operator !=(CondaVersion? left, CondaVersion? right) => !(left == right);

    /// <summary>Whether a version is older than another.</summary>
    /// <param name="left">A version.</param>
    /// <param name="right">Another one.</param>
    public static bool operator <(CondaVersion? left, CondaVersion? right) => Compare(left, right) < 0;

    /// <summary>Whether a version is newer than another.</summary>
    /// <param name="left">A version.</param>
    /// <param name="right">Another one.</param>
    public static bool operator >(CondaVersion? left, CondaVersion? right) => Compare(left, right) > 0;

    /// <summary>Whether a version is the same as another or older.</summary>
    /// <param name="left">A version.</param>
    /// <param name="right">Another one.</param>
    public static bool operator <=(CondaVersion? left, CondaVersion? right) => Compare(left, right) <= 0;

    /// <summary>Whether a version is the same as another or newer.</summary>
    /// <param name="left">A version.</param>
    /// <param name="right">Another one.</param>
    public static bool operator >=(CondaVersion? left, CondaVersion? right) => Compare(left, right) >= 0;

    /// <summary>
    /// Whether the version is in the series of another: its parts are the same up to the other's last one, and that one starts with the
    /// other's. <c>1.0.2l</c> starts with <c>1.0.2</c>, and <c>1.10</c> does not start with <c>1.1</c> (conda's
    /// <c>VersionOrder.startswith</c>).
    /// </summary>
    /// <param name="prefix">The other version.</param>
    /// <exception cref="ArgumentNullException"><paramref name="prefix"/> is <see langword="null"/>.</exception>
    public bool StartsWith(CondaVersion prefix)
    {
        _ = prefix ?? throw new ArgumentNullException(nameof(prefix));
        return prefix.HasLocal
            ? CondaVersionSegments.Compare(this.version, prefix.version) == 0 && this.local.StartsWith(prefix.local)
            : this.version.StartsWith(prefix.version);
    }

    /// <inheritdoc/>
    public int CompareTo(CondaVersion? other)
    {
        if (other is null)
        {
            return 1;
        }

        int order = CondaVersionSegments.Compare(this.version, other.version);
        return order != 0 ? order : CondaVersionSegments.Compare(this.local, other.local);
    }

    /// <inheritdoc/>
    public bool Equals(CondaVersion? other) => other is not null && this.CompareTo(other) == 0;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => this.Equals(obj as CondaVersion);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((this.version.HashOf() * 31) + this.local.HashOf());

    /// <summary>The version in lower case, with <c>_</c> for <c>-</c>: the form that conda works with.</summary>
    public override string ToString() => this.normal;

    /// <summary>
    /// How many parts the version fixes as the start of a series; of two series that overlap the deeper one is within the other.
    /// </summary>
    internal (int Local, int Segments, int Components) Depth =>
        this.HasLocal ? (1, this.local.Count, this.local.LastLength) : (0, this.version.Count, this.version.LastLength);

    /// <summary>
    /// The first version after the whole series of this one, if the series ends with a number: <c>1.3</c> for <c>1.2</c>.
    /// </summary>
    internal CondaVersion? NextSeries()
    {
        CondaVersionSegments? next = (this.HasLocal ? this.local : this.version).WithLastIncremented();
        return next is null ? null
            : this.HasLocal ? new CondaVersion(this.Text, this.normal, this.version, next)
            : new CondaVersion(this.Text, this.normal, next, this.local);
    }

    private static int Compare(CondaVersion? left, CondaVersion? right) =>
        left is null ? (right is null ? 0 : -1) : left.CompareTo(right);
}
