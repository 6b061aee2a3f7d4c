using System;
using EnvAsCode.Packaging.Text;

namespace EnvAsCode.Packaging.Pep440;

/// <summary>
/// A Python package's version: <c>[N!]N(.N)*[{a|b|rc}N][.postN][.devN][+local]</c>.
/// Source: the version specifiers specification of packaging.python.org (PEP 440).
/// </summary>
/// <remarks>
/// Immutable. Two spellings of one version are equal (<c>1.0</c>, <c>1.0.0</c> and <c>v1.0</c>), and <see cref="ToString"/> gives the
/// normal form of the spelling that was read, with its zeros; <see cref="CanonicalText"/> is the same for all spellings.
/// </remarks>
public sealed partial class Pep440Version : IEquatable<Pep440Version>, IComparable<Pep440Version>
{
    private readonly VersionNumber[] release;
    private string? text;

    internal Pep440Version(in Pep440VersionParts parts)
    {
        this.Epoch = parts.Epoch;
        this.release = parts.Release;
        this.PreRelease = parts.PreRelease;
        this.Post = parts.Post;
        this.Dev = parts.Dev;
        this.Local = parts.Local;
    }

    /// <summary>The epoch; 0 if none is given.</summary>
    public VersionNumber Epoch { get; }

    /// <summary>The release numbers as written, trailing zeros included: 1, 2, 0 for <c>1.2.0rc1</c>; never empty.</summary>
    public ReadOnlySpan<VersionNumber> Release => this.release;

    /// <summary>The pre-release part, if there is one.</summary>
    public PreRelease? PreRelease { get; }

    /// <summary>The number of the post-release, if it is one.</summary>
    public VersionNumber? Post { get; }

    /// <summary>The number of the development release, if it is one.</summary>
    public VersionNumber? Dev { get; }

    /// <summary>The local version in normal form, without the <c>+</c>: <c>cu121</c>; <see langword="null"/> if there is none.</summary>
    public string? Local { get; }

    /// <summary>The first release number.</summary>
    public VersionNumber Major => this.release[0];

    /// <summary>The second release number; 0 if there is none.</summary>
    public VersionNumber Minor => this.release.Length > 1 ? this.release[1] : default;

    /// <summary>The third release number; 0 if there is none.</summary>
    public VersionNumber Micro => this.release.Length > 2 ? this.release[2] : default;

    /// <summary>
    /// Whether this is an alpha, a beta, a release candidate or a development release (PEP 440, "Handling of pre-releases").
    /// </summary>
    public bool IsPreRelease => this.PreRelease is not null || this.Dev is not null;

    /// <summary>Whether this is a post-release.</summary>
    public bool IsPostRelease => this.Post is not null;

    /// <summary>Whether this is a development release.</summary>
    public bool IsDevRelease => this.Dev is not null;

    /// <summary>The version without its local part.</summary>
    public Pep440Version Public => this.Local is null ? this : new(this.ToParts() with { Local = null });

    /// <summary>The epoch and the release numbers alone.</summary>
    public Pep440Version Base =>
        this.IsPreRelease || this.IsPostRelease || this.Local is not null
            ? new(new Pep440VersionParts { Epoch = this.Epoch, Release = this.release })
            : this;

    /// <summary>How many release numbers there are without trailing zeros; at least 1.</summary>
    internal int SignificantLength
    {
        get
        {
            int length = this.release.Length;
            while (length > 1 && this.release[length - 1].IsZero)
            {
                length--;
            }

            return length;
        }
    }

    internal Pep440VersionParts ToParts() => new()
    {
        Epoch = this.Epoch,
        Release = this.release,
        PreRelease = this.PreRelease,
        Post = this.Post,
        Dev = this.Dev,
        Local = this.Local,
    };
}
