using System;
using EnvAsCode.Packaging.Text;

namespace EnvAsCode.Packaging.Pep440.Ranges;

/// <summary>
/// A place between two versions. Every range starts at one bound and ends at a later one, so intersections and complements are plain
/// comparisons of bounds.
/// </summary>
/// <remarks>
/// The factories give one bound for one place: after <c>1.0</c> and its local versions comes nothing but <c>1.0.post0.dev0</c>, so
/// "after 1.0" is "before 1.0.post0.dev0". Therefore two different bounds always have a version between them, and a range is empty only if
/// its bounds are equal.
/// </remarks>
internal readonly struct VersionBound : IComparable<VersionBound>
{
    private readonly VersionBoundKind kind;
    private readonly Pep440Version? version;

    private VersionBound(VersionBoundKind kind, Pep440Version? version)
    {
        this.kind = kind;
        this.version = version;
    }

    public static VersionBound Start => new(VersionBoundKind.Start, null);

    public static VersionBound End => new(VersionBoundKind.End, null);

    public VersionBoundKind Kind => this.kind;

    /// <summary>The version next to the bound; not for <see cref="Start"/> and <see cref="End"/>.</summary>
    public Pep440Version Version => this.version!;

    /// <summary>Right before a version. Nothing comes before <c>0.dev0</c>.</summary>
    public static VersionBound Before(Pep440Version version) =>
        IsFirst(version) ? Start : new(VersionBoundKind.Before, version);

    /// <summary>Right after a version; its local versions, if it has none itself, come after the bound.</summary>
    public static VersionBound After(Pep440Version version) => new(VersionBoundKind.After, version);

    /// <summary>After a version and all its local versions.</summary>
    public static VersionBound AfterLocals(Pep440Version version)
    {
        Pep440VersionParts next = version.ToParts() with { Local = null };
        if (next.Dev is VersionNumber dev)
        {
            next.Dev = dev.Next;
        }
        else
        {
            next.Post = next.Post is VersionNumber post ? post.Next : default(VersionNumber);
            next.Dev = default(VersionNumber);
        }

        return Before(new Pep440Version(next));
    }

    /// <summary>After a version that is no post-release and no development release, its local versions and its post-releases.</summary>
    public static VersionBound AfterPosts(Pep440Version version) =>
        version.PreRelease is PreRelease pre
            ? Before(new Pep440Version(
                version.ToParts() with { PreRelease = pre with { Number = pre.Number.Next }, Dev = default(VersionNumber), Local = null }))
            : new(VersionBoundKind.AfterRelease, version);

    /// <inheritdoc/>
    public int CompareTo(VersionBound other)
    {
        if (this.version is null || other.version is null)
        {
            return Rank(this.kind).CompareTo(Rank(other.kind));
        }

        if (this.kind == VersionBoundKind.AfterRelease || other.kind == VersionBoundKind.AfterRelease)
        {
            int byRelease = this.version.CompareRelease(other.version);
            return byRelease != 0
                ? byRelease
                : (this.kind == VersionBoundKind.AfterRelease ? 1 : 0) - (other.kind == VersionBoundKind.AfterRelease ? 1 : 0);
        }

        int byVersion = this.version.CompareTo(other.version);
        return byVersion != 0 ? byVersion : this.kind.CompareTo(other.kind);
    }

    /// <summary>Whether a version comes after the bound.</summary>
    public bool IsBelow(Pep440Version candidate) => this.kind switch
    {
        VersionBoundKind.Start => true,
        VersionBoundKind.End => false,
        VersionBoundKind.Before => this.version!.CompareTo(candidate) <= 0,
        VersionBoundKind.After => this.version!.CompareTo(candidate) < 0,
        _ => this.version!.CompareRelease(candidate) < 0,
    };

    private static int Rank(VersionBoundKind kind) => kind switch
    {
        VersionBoundKind.Start => 0,
        VersionBoundKind.End => 2,
        _ => 1,
    };

    private static bool IsFirst(Pep440Version version) =>
        version is
        {
            Local: null, PreRelease: null, Post: null, Dev: { IsZero: true }, Epoch.IsZero: true, Major.IsZero: true,
            SignificantLength: 1
        };
}
