using System;
using System.Diagnostics.CodeAnalysis;
using EnvAsCode.Packaging.Ranges;
using EnvAsCode.Packaging.Text;

namespace EnvAsCode.Packaging.Pep440.Ranges;

/// <content>An example of a version in the set.</content>
public sealed partial class VersionRanges
{
    /// <summary>
    /// Gives a version that is in the set, a final release if there is one; a proof for "both can hold", which need not have been released.
    /// </summary>
    /// <param name="version">The version, if the set is not empty.</param>
    public bool TryGetVersion([NotNullWhen(true)] out Pep440Version? version)
    {
        if (this.TryGetFinalVersion(out version))
        {
            return true;
        }

        version = this.IsEmpty ? null : FirstVersion(this.intervals.Intervals[0]);
        return version is not null;
    }

    /// <summary>Gives a version of the set that is no pre-release.</summary>
    /// <param name="version">The version, if there is one.</param>
    public bool TryGetFinalVersion([NotNullWhen(true)] out Pep440Version? version)
    {
        foreach (Interval<VersionBound> range in this.intervals.Intervals)
        {
            version = FinalVersion(range);
            if (Contains(range, version))
            {
                return true;
            }
        }

        version = null;
        return false;
    }

    private static Pep440Version FirstVersion(Interval<VersionBound> range) => range.Lower.Kind switch
    {
        VersionBoundKind.Start => Pep440Version.Parse("0.dev0"),
        VersionBoundKind.Before => range.Lower.Version,
        VersionBoundKind.After => AfterLocal(range),
        _ => AfterRelease(range),
    };

    // The first version from the lower bound on that is no pre-release; if there is no first one, one that is near enough to the bound.
    private static Pep440Version FinalVersion(Interval<VersionBound> range)
    {
        switch (range.Lower.Kind)
        {
            case VersionBoundKind.Start:
                return Pep440Version.Parse("0");
            case VersionBoundKind.Before:
                return WithoutPreRelease(range.Lower.Version);
            case VersionBoundKind.After when range.Lower.Version.IsPreRelease:
                return WithoutPreRelease(range.Lower.Version);
            case VersionBoundKind.After:
                return AfterLocal(range);
            default:
                return AfterRelease(range);
        }
    }

    private static Pep440Version WithoutPreRelease(Pep440Version version)
    {
        if (!version.IsPreRelease)
        {
            return version;
        }

        Pep440VersionParts parts = version.ToParts() with { PreRelease = null, Dev = null, Local = null };
        return new Pep440Version(version.PreRelease is null ? parts : parts with { Post = null });
    }

    // Between 1.0+a and any later bound there is 1.0+a.0a, 1.0+a.00a, …: text sorts below numbers, and a leading zero sorts first.
    private static Pep440Version AfterLocal(Interval<VersionBound> range)
    {
        Pep440VersionParts parts = range.Lower.Version.ToParts();
        string segment = "a";
        Pep440Version version;
        do
        {
            version = new Pep440Version(parts with { Local = parts.Local is null ? segment : parts.Local + "." + segment });
            segment = "0" + segment;
        }
        while (range.Upper.IsBelow(version));
        return version;
    }

    // After 1.0 and its post-releases: 1.1 if that is in range, else 1.0.1, 1.0.0.1, …
    private static Pep440Version AfterRelease(Interval<VersionBound> range)
    {
        Pep440VersionParts parts = range.Lower.Version.ToParts() with { Local = null, Post = null };
        VersionNumber[] release = [.. parts.Release];
        int last = Math.Min(release.Length - 1, 1);
        while (true)
        {
            VersionNumber[] next = new VersionNumber[Math.Max(release.Length, last + 1)];
            release.CopyTo(next, 0);
            next[last] = next[last].Next;
            Array.Clear(next, last + 1, next.Length - last - 1);
            Pep440Version version = new(parts with { Release = next });
            if (Contains(range, version))
            {
                return version;
            }

            last++;
        }
    }
}
