using System;

namespace EnvAsCode.Locks;

/// <summary>
/// Which part of a lock: a conda environment (or Python without conda) of an environment, where a strategy installs it, on a platform.
/// </summary>
/// <param name="Environment">The environment's name, as <c>churn</c>.</param>
/// <param name="Target">What installs it, as <c>image</c>, <c>lifecycle-configuration/JupyterLab</c> or <c>persistent</c>.</param>
/// <param name="Platform">The platform's folder in conda's words, as <c>linux-64</c>.</param>
/// <param name="CondaEnvironment">
/// The conda environment's name; <see langword="null"/> for the one that the base has or the declaration leaves unnamed.
/// </param>
public sealed record LockPartKey(string Environment, string Target, string Platform, string? CondaEnvironment = null)
    : IComparable<LockPartKey>
{
    /// <inheritdoc/>
    public int CompareTo(LockPartKey? other)
    {
        if (other is null)
        {
            return 1;
        }

        int order = string.CompareOrdinal(this.Environment, other.Environment);
        order = order != 0 ? order : string.CompareOrdinal(this.Target, other.Target);
        order = order != 0 ? order : string.CompareOrdinal(this.CondaEnvironment, other.CondaEnvironment);
        return order != 0 ? order : string.CompareOrdinal(this.Platform, other.Platform);
    }

    /// <summary>Whether one part stands before another in a lock.</summary>
    /// <param name="left">The one; <see langword="null"/> stands first.</param>
    /// <param name="right">The other.</param>
    public static bool operator <(LockPartKey? left, LockPartKey? right) => Compare(left, right) < 0;

    /// <summary>Whether one part stands before or the same as another in a lock.</summary>
    /// <param name="left">The one; <see langword="null"/> stands first.</param>
    /// <param name="right">The other.</param>
    public static bool operator <=(LockPartKey? left, LockPartKey? right) => Compare(left, right) <= 0;

    /// <summary>Whether one part stands after another in a lock.</summary>
    /// <param name="left">The one; <see langword="null"/> stands first.</param>
    /// <param name="right">The other.</param>
    public static bool operator >(LockPartKey? left, LockPartKey? right) => Compare(left, right) > 0;

    /// <summary>Whether one part stands after or the same as another in a lock.</summary>
    /// <param name="left">The one; <see langword="null"/> stands first.</param>
    /// <param name="right">The other.</param>
    public static bool operator >=(LockPartKey? left, LockPartKey? right) => Compare(left, right) >= 0;

    private static int Compare(LockPartKey? left, LockPartKey? right) =>
        left is null ? (right is null ? 0 : -1) : left.CompareTo(right);
}
