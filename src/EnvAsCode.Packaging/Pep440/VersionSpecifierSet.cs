using System;
using System.Collections.Generic;
using EnvAsCode.Packaging.Pep440.Ranges;

namespace EnvAsCode.Packaging.Pep440;

/// <summary>
/// Clauses that must all hold, as <c>&gt;=1.26,&lt;2</c>; none at all means any version. Source: the version specifiers
/// specification of packaging.python.org (PEP 440).
/// </summary>
/// <remarks>Immutable. Two sets are equal if they have the same clauses in any order.</remarks>
public sealed partial class VersionSpecifierSet : IEquatable<VersionSpecifierSet>
{
    private readonly VersionSpecifier[] specifiers;
    private VersionRanges? ranges;

    internal VersionSpecifierSet(VersionSpecifier[] specifiers) => this.specifiers = specifiers;

    /// <summary>The set without a clause, which any version satisfies.</summary>
    public static VersionSpecifierSet Any { get; } = new([]);

    /// <summary>The clauses as written.</summary>
    public IReadOnlyList<VersionSpecifier> Specifiers => this.specifiers;

    /// <summary>Whether a clause names a pre-release and so asks for them (<see cref="VersionSpecifier.NamesPreRelease"/>).</summary>
    public bool NamesPreRelease => Array.Exists(this.specifiers, specifier => specifier.NamesPreRelease);

    /// <summary>
    /// The one version that the set pins, if it is a single <c>==</c> without <c>.*</c>, or <c>===</c> with a PEP 440 version.
    /// </summary>
    public Pep440Version? ExactVersion =>
        this.specifiers.Length == 1
        && this.specifiers[0] is { Operator: VersionOperator.Equal or VersionOperator.Arbitrary, IsWildcard: false } pin
            ? pin.Version
            : null;

    /// <summary>The versions that satisfy all clauses, regardless of whether pre-releases are wanted.</summary>
    public VersionRanges Ranges => this.ranges ??= this.ComputeRanges();

    private bool HasArbitrary => Array.Exists(this.specifiers, specifier => specifier.Operator == VersionOperator.Arbitrary);

    /// <summary>
    /// Whether a version satisfies every clause, pre-releases included. For a single candidate this is the rule of the specification, since
    /// nothing else is on offer.
    /// </summary>
    /// <param name="version">The candidate.</param>
    /// <exception cref="ArgumentNullException"><paramref name="version"/> is <see langword="null"/>.</exception>
    public bool Contains(Pep440Version version)
    {
        _ = version ?? throw new ArgumentNullException(nameof(version));
        return this.HasArbitrary
            ? Array.TrueForAll(this.specifiers, specifier => specifier.Contains(version))
            : this.Ranges.Contains(version);
    }

    /// <summary>Whether a version satisfies every clause under an explicit choice about pre-releases.</summary>
    /// <param name="version">The candidate.</param>
    /// <param name="preReleases">Whether pre-releases are allowed at all.</param>
    public bool Contains(Pep440Version version, bool preReleases) =>
        this.Contains(version) && (preReleases || !version.IsPreRelease);

    /// <summary>Whether a version satisfies every clause; a text that is no version satisfies only <c>===</c> and the empty set.</summary>
    /// <param name="version">The candidate as text.</param>
    /// <param name="preReleases">
    /// Whether pre-releases are allowed; <see langword="null"/> allows them, since nothing else is on offer.
    /// </param>
    public bool Contains(string version, bool? preReleases = null)
    {
        _ = Pep440Version.TryParse(version, out Pep440Version? parsed);
        return (preReleases != false || parsed is not { IsPreRelease: true }) && this.Matches(version, parsed);
    }

    /// <summary>
    /// The versions of a list that satisfy every clause, in their order. Unless told otherwise, pre-releases are left out if any
    /// other version satisfies, and taken if none does or if a clause names one (version specifiers specification, "Handling of
    /// pre-releases").
    /// </summary>
    /// <param name="versions">The candidates as texts.</param>
    /// <param name="preReleases">Whether pre-releases are allowed; <see langword="null"/> for the specification's rule.</param>
    public IEnumerable<string> Filter(IEnumerable<string> versions, bool? preReleases = null) =>
        this.Filter(versions, static version => version, preReleases);

    /// <inheritdoc cref="Filter(IEnumerable{string}, bool?)"/>
    /// <typeparam name="T">The type of the candidates.</typeparam>
    /// <param name="candidates">The candidates.</param>
    /// <param name="versionOf">A candidate's version as text.</param>
    /// <param name="preReleases">Whether pre-releases are allowed; <see langword="null"/> for the specification's rule.</param>
    public IEnumerable<T> Filter<T>(IEnumerable<T> candidates, Func<T, string> versionOf, bool? preReleases = null)
    {
        _ = candidates ?? throw new ArgumentNullException(nameof(candidates));
        _ = versionOf ?? throw new ArgumentNullException(nameof(versionOf));
        List<T> all = [];
        List<T> withoutPreReleases = [];
        bool hasFinal = false;
        foreach (T candidate in candidates)
        {
            string version = versionOf(candidate);
            _ = Pep440Version.TryParse(version, out Pep440Version? parsed);
            if (!this.Matches(version, parsed))
            {
                continue;
            }

            all.Add(candidate);
            if (parsed is not { IsPreRelease: true })
            {
                withoutPreReleases.Add(candidate);

                // A text that is no version may be a pre-release for all we know: it stays, but does not shut pre-releases out.
                hasFinal |= parsed is not null;
            }
        }

        bool allowed = preReleases ?? (this.NamesPreRelease || !hasFinal);
        return allowed ? all : withoutPreReleases;
    }

    /// <summary>The clauses of both sets.</summary>
    /// <param name="other">The other set.</param>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is <see langword="null"/>.</exception>
    public VersionSpecifierSet And(VersionSpecifierSet other) =>
        new([.. this.specifiers, .. (other ?? throw new ArgumentNullException(nameof(other))).specifiers]);

    private bool Matches(string version, Pep440Version? parsed) =>
        parsed is not null && !this.HasArbitrary
            ? this.Ranges.Contains(parsed)
            : Array.TrueForAll(this.specifiers, specifier => specifier.Contains(version));

    private VersionRanges ComputeRanges()
    {
        VersionRanges result = VersionRanges.All;
        foreach (VersionSpecifier specifier in this.specifiers)
        {
            result = result.Intersect(specifier.Ranges);
        }

        return result;
    }
}
