using System;
using EnvAsCode.Packaging.Text;

namespace EnvAsCode.Packaging.Wheels;

/// <summary>
/// The build tag of a wheel, as <c>1</c> or <c>204_post</c>: the number first, then the rest as text; of two wheels of one release the one
/// with the higher tag is preferred. Source: the binary distribution format specification of packaging.python.org (PEP 427).
/// </summary>
/// <param name="Number">The digits that it starts with.</param>
/// <param name="Suffix">What follows them; empty if nothing does.</param>
public readonly record struct WheelBuildTag(VersionNumber Number, string Suffix) : IComparable<WheelBuildTag>
{
    /// <inheritdoc/>
    public int CompareTo(WheelBuildTag other) => this.Number.CompareTo(other.Number) is not 0 and int order
        ? order
        : string.CompareOrdinal(this.Suffix, other.Suffix);

    /// <summary>Whether a wheel with the second tag is preferred.</summary>
    /// <param name="left">A tag.</param>
    /// <param name="right">Another one.</param>
    public static bool operator <(WheelBuildTag left, WheelBuildTag right) => left.CompareTo(right) < 0;

    /// <summary>Whether a wheel with the first tag is preferred.</summary>
    /// <param name="left">A tag.</param>
    /// <param name="right">Another one.</param>
    public static bool operator >(WheelBuildTag left, WheelBuildTag right) => left.CompareTo(right) > 0;

    /// <summary>Whether a wheel with the second tag is preferred, or both are the same.</summary>
    /// <param name="left">A tag.</param>
    /// <param name="right">Another one.</param>
    public static bool operator <=(WheelBuildTag left, WheelBuildTag right) => left.CompareTo(right) <= 0;

    /// <summary>Whether a wheel with the first tag is preferred, or both are the same.</summary>
    /// <param name="left">A tag.</param>
    /// <param name="right">Another one.</param>
    public static bool operator >=(WheelBuildTag left, WheelBuildTag right) => left.CompareTo(right) >= 0;

    /// <summary>The tag as a file name has it.</summary>
    public override string ToString() => this.Number.ToString() + this.Suffix;
}
