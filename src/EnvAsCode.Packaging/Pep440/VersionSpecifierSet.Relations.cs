using System;
using System.Collections.Generic;
using System.Linq;

namespace EnvAsCode.Packaging.Pep440;

/// <content>What sets have to do with each other.</content>
public sealed partial class VersionSpecifierSet
{
    /// <summary>Whether no version can satisfy the set, however many are released: <c>&gt;=2,&lt;1</c>, <c>==1.0,!=1.0</c>.</summary>
    /// <param name="preReleases">
    /// Whether pre-releases are allowed; without them <c>&gt;=1.0a1,&lt;1.0</c> cannot be satisfied either.
    /// </param>
    public bool IsUnsatisfiable(bool preReleases = true)
    {
        if (this.HasArbitrary)
        {
            // Only the text of === itself can match.
            VersionSpecifier arbitrary = this.specifiers.First(specifier => specifier.Operator == VersionOperator.Arbitrary);
            return !this.Contains(arbitrary.VersionText, preReleases);
        }

        return this.Ranges.IsEmpty || (!preReleases && !this.Ranges.TryGetFinalVersion(out _));
    }

    /// <summary>Whether no version satisfies both sets.</summary>
    /// <param name="other">The other set.</param>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is <see langword="null"/>.</exception>
    public bool IsDisjointFrom(VersionSpecifierSet other) => this.And(other).IsUnsatisfiable();

    /// <summary>
    /// Whether every version that satisfies this set satisfies the other too. With <c>===</c>, which compares text, the answer is
    /// about the version that the text stands for.
    /// </summary>
    /// <param name="other">The wider set.</param>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is <see langword="null"/>.</exception>
    public bool IsSubsetOf(VersionSpecifierSet other) =>
        this.Ranges.IsSubsetOf((other ?? throw new ArgumentNullException(nameof(other))).Ranges);

    /// <inheritdoc/>
    public bool Equals(VersionSpecifierSet? other) =>
        other is not null && new HashSet<VersionSpecifier>(this.specifiers).SetEquals(other.specifiers);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => this.Equals(obj as VersionSpecifierSet);

    /// <inheritdoc/>
    public override int GetHashCode() => this.specifiers.Distinct().Aggregate(0, (hash, specifier) => hash ^ specifier.GetHashCode());

    /// <summary>
    /// The clauses in ordinal order, joined by commas: the form of PyPA's packaging. Of equal ones, as in <c>&gt;=1.0,&gt;=1.0.0</c>, the
    /// first stays.
    /// </summary>
    public override string ToString() => string.Join(
        ",", this.specifiers.Distinct().Select(specifier => specifier.ToString()).OrderBy(text => text, StringComparer.Ordinal));
}
