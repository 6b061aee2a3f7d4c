using System;
using EnvAsCode.Packaging.Text;

namespace EnvAsCode.Packaging.Pep440;

/// <content>The order of versions (PEP 440, "Summary of permitted suffixes and relative ordering").</content>
public sealed partial class Pep440Version
{
    /// <summary>Whether two versions are the same version, however spelt.</summary>
    /// <param name="left">A version.</param>
    /// <param name="right">Another one.</param>
    public static bool operator ==(Pep440Version? left, Pep440Version? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two versions differ.</summary>
    /// <param name="left">A version.</param>
    /// <param name="right">Another one.</param>
    public static bool operator !=(Pep440Version? left, Pep440Version? right) => !(left == right);

    /// <summary>Whether a version is older than another.</summary>
    /// <param name="left">A version.</param>
    /// <param name="right">Another one.</param>
    public static bool operator <(Pep440Version? left, Pep440Version? right) => Compare(left, right) < 0;

    /// <summary>Whether a version is newer than another.</summary>
    /// <param name="left">A version.</param>
    /// <param name="right">Another one.</param>
    public static bool operator >(Pep440Version? left, Pep440Version? right) => Compare(left, right) > 0;

    /// <summary>Whether a version is the same as another or older.</summary>
    /// <param name="left">A version.</param>
    /// <param name="right">Another one.</param>
    public static bool operator <=(Pep440Version? left, Pep440Version? right) => Compare(left, right) <= 0;

    /// <summary>Whether a version is the same as another or newer.</summary>
    /// <param name="left">A version.</param>
    /// <param name="right">Another one.</param>
    public static bool operator >=(Pep440Version? left, Pep440Version? right) => Compare(left, right) >= 0;

    /// <inheritdoc/>
    public int CompareTo(Pep440Version? other)
    {
        if (other is null)
        {
            return 1;
        }

        int order = this.ComparePublic(other);
        return order != 0 ? order : Pep440LocalVersion.Compare(this.Local, other.Local);
    }

    /// <inheritdoc/>
    public bool Equals(Pep440Version? other) => other is not null && this.CompareTo(other) == 0;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => this.Equals(obj as Pep440Version);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        unchecked
        {
            int hash = this.Epoch.GetHashCode();
            for (int i = 0; i < this.SignificantLength; i++)
            {
                hash = (hash * 31) + this.release[i].GetHashCode();
            }

            hash = (hash * 31) + this.PreRelease.GetHashCode();
            hash = (hash * 31) + this.Post.GetHashCode();
            hash = (hash * 31) + this.Dev.GetHashCode();
            return (hash * 31) + (this.Local is null ? 0 : StringComparer.Ordinal.GetHashCode(this.Local));
        }
    }

    /// <summary>Compares all but the local parts.</summary>
    internal int ComparePublic(Pep440Version other)
    {
        int order = this.CompareRelease(other);
        if (order == 0)
        {
            order = ComparePreRelease(this, other);
        }

        if (order == 0)
        {
            // No post-release comes before any post-release.
            order = CompareOptional(this.Post, other.Post, missing: -1);
        }

        // A development release comes before what it leads up to.
        return order != 0 ? order : CompareOptional(this.Dev, other.Dev, missing: 1);
    }

    /// <summary>Compares epoch and release numbers, missing ones being 0.</summary>
    internal int CompareRelease(Pep440Version other)
    {
        int order = this.Epoch.CompareTo(other.Epoch);
        int length = Math.Max(this.release.Length, other.release.Length);
        for (int i = 0; order == 0 && i < length; i++)
        {
            VersionNumber left = i < this.release.Length ? this.release[i] : default;
            VersionNumber right = i < other.release.Length ? other.release[i] : default;
            order = left.CompareTo(right);
        }

        return order;
    }

    private static int Compare(Pep440Version? left, Pep440Version? right) =>
        left is null ? (right is null ? 0 : -1) : left.CompareTo(right);

    private static int ComparePreRelease(Pep440Version left, Pep440Version right)
    {
        int order = PhaseOf(left).CompareTo(PhaseOf(right));
        return order != 0 || left.PreRelease is not PreRelease leftPart || right.PreRelease is not PreRelease rightPart
            ? order
            : leftPart.Number.CompareTo(rightPart.Number);
    }

    // 1.0.dev1 comes before 1.0a1; 1.0 and 1.0.post1.dev1 come after 1.0rc1.
    private static int PhaseOf(Pep440Version version) => version.PreRelease switch
    {
        PreRelease part => (int)part.Kind,
        null when version.Post is null && version.Dev is not null => -1,
        null => int.MaxValue,
    };

    private static int CompareOptional(VersionNumber? left, VersionNumber? right, int missing) => (left, right) switch
    {
        (VersionNumber leftNumber, VersionNumber rightNumber) => leftNumber.CompareTo(rightNumber),
        (null, null) => 0,
        (null, _) => missing,
        _ => -missing,
    };
}
