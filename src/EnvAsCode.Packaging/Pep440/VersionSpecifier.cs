using System;
using System.Collections.Generic;
using EnvAsCode.Packaging.Pep440.Ranges;
using EnvAsCode.Packaging.Text;

namespace EnvAsCode.Packaging.Pep440;

/// <summary>
/// One clause about a version: an operator and a version, as <c>&gt;=1.26</c>. Source: the version specifiers specification of
/// packaging.python.org (PEP 440).
/// </summary>
/// <remarks>
/// Immutable. <see cref="ToString"/> gives the version as it was written; two clauses are equal if they mean the same
/// (<c>==1.0</c> and <c>== v1.0.0</c>, but not <c>~=1.0</c> and <c>~=1.0.0</c>).
/// </remarks>
public sealed partial class VersionSpecifier : IEquatable<VersionSpecifier>
{
    private VersionRanges? ranges;

    internal VersionSpecifier(VersionOperator @operator, string versionText, Pep440Version? version, bool isWildcard, TextSpan span)
    {
        this.Operator = @operator;
        this.VersionText = versionText;
        this.Version = version;
        this.IsWildcard = isWildcard;
        this.Span = span;
    }

    /// <summary>The comparison.</summary>
    public VersionOperator Operator { get; }

    /// <summary>The version as written, with its <c>.*</c>.</summary>
    public string VersionText { get; }

    /// <summary>
    /// The version without <c>.*</c>; <see langword="null"/> only for <c>===</c> with a text that is not a PEP 440 version.
    /// </summary>
    public Pep440Version? Version { get; }

    /// <summary>Whether the version ends in <c>.*</c>.</summary>
    public bool IsWildcard { get; }

    /// <summary>
    /// Where the clause stood in the text that was parsed; no part of its meaning, so clauses are equal wherever they stood.
    /// </summary>
    public TextSpan Span { get; }

    /// <summary>
    /// Whether the clause itself asks for pre-releases, because its version is one. Not so for <c>!=</c> and for <c>.*</c>
    /// (version specifiers specification, "Handling of pre-releases").
    /// </summary>
    public bool NamesPreRelease =>
        this.Operator != VersionOperator.NotEqual && !this.IsWildcard && this.Version is { IsPreRelease: true };

    /// <summary>
    /// The versions that match, regardless of whether pre-releases are wanted. <c>===</c> stands for the one version of that text;
    /// that other spellings of it do not match is not a matter of ranges.
    /// </summary>
    public VersionRanges Ranges => this.ranges ??= SpecifierRanges.Of(this);

    /// <summary>
    /// Whether a version satisfies the clause, pre-releases included. For a single candidate this is the rule of the specification, since
    /// nothing else is on offer.
    /// </summary>
    /// <param name="version">The candidate.</param>
    /// <exception cref="ArgumentNullException"><paramref name="version"/> is <see langword="null"/>.</exception>
    public bool Contains(Pep440Version version) =>
        this.Operator == VersionOperator.Arbitrary
            ? this.ContainsText((version ?? throw new ArgumentNullException(nameof(version))).ToString())
            : this.Ranges.Contains(version);

    /// <summary>Whether a version satisfies the clause; a text that is no version satisfies none but <c>===</c>.</summary>
    /// <param name="version">The candidate as text.</param>
    public bool Contains(string version) =>
        this.Operator == VersionOperator.Arbitrary
            ? this.ContainsText(version)
            : Pep440Version.TryParse(version, out Pep440Version? parsed) && this.Ranges.Contains(parsed);

    /// <summary>Whether a version satisfies the clause under an explicit choice about pre-releases.</summary>
    /// <param name="version">The candidate.</param>
    /// <param name="preReleases">Whether pre-releases are allowed at all.</param>
    public bool Contains(Pep440Version version, bool preReleases) =>
        this.Contains(version) && (preReleases || !version.IsPreRelease);

    /// <summary>
    /// The versions of a list that satisfy the clause, in their order; see
    /// <see cref="VersionSpecifierSet.Filter(IEnumerable{string}, bool?)"/>.
    /// </summary>
    /// <param name="versions">The candidates as texts.</param>
    /// <param name="preReleases">Whether pre-releases are allowed; <see langword="null"/> for the specification's rule.</param>
    public IEnumerable<string> Filter(IEnumerable<string> versions, bool? preReleases = null) =>
        new VersionSpecifierSet([this]).Filter(versions, preReleases);

    /// <inheritdoc/>
    public bool Equals(VersionSpecifier? other) =>
        other is not null
        && this.Operator == other.Operator
        && this.IsWildcard == other.IsWildcard
        && this.CanonicalVersion == other.CanonicalVersion;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => this.Equals(obj as VersionSpecifier);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((StringComparer.Ordinal.GetHashCode(this.CanonicalVersion) * 31) + (int)this.Operator);

    /// <summary>The clause without blanks, its version as written.</summary>
    public override string ToString() => this.Operator.ToText() + this.VersionText;

    // The number of release segments is part of the meaning of ~= and of a prefix.
    private string CanonicalVersion => this.Operator switch
    {
        VersionOperator.Arbitrary => this.VersionText,
        VersionOperator.Compatible => this.Version!.ToString(),
        _ when this.IsWildcard => this.Version!.ToString(),
        _ => this.Version!.CanonicalText,
    };

    private bool ContainsText(string candidate) =>
        candidate is not null && AsciiText.ToLower(candidate) == AsciiText.ToLower(this.VersionText);
}
