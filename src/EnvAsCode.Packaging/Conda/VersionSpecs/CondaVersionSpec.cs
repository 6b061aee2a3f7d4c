using System;
using System.Collections.Generic;
using EnvAsCode.Packaging.Conda.Versions;

namespace EnvAsCode.Packaging.Conda.VersionSpecs;

/// <summary>
/// Which versions of a conda package will do: clauses joined by <c>,</c> (and) and <c>|</c> (or, which binds less), with parentheses.
/// Sources: CEP 29, and conda's <c>VersionSpec</c> where the CEP leaves room or conda does otherwise; docs/packaging/conda.md lists where.
/// </summary>
/// <remarks>Immutable. Two specs are equal if they are written alike but for blanks.</remarks>
public sealed partial class CondaVersionSpec : IEquatable<CondaVersionSpec>
{
    private readonly CondaVersionNode root;

    internal CondaVersionSpec(CondaVersionNode root)
    {
        this.root = root;
        this.Clauses = [.. root.Clauses()];
    }

    /// <summary>The spec <c>*</c>, which any version satisfies.</summary>
    public static CondaVersionSpec Any { get; } = Parse("*");

    /// <summary>All clauses, in the order in which they are written.</summary>
    public IReadOnlyList<CondaVersionClause> Clauses { get; }

    /// <summary>The one version that the spec asks for, if it is a single <c>==1.8</c> or <c>1.8</c>.</summary>
    public CondaVersion? ExactVersion => this.root.Clause is { Operator: CondaVersionOperator.Equal } clause ? clause.Version : null;

    /// <summary>Whether the spec is <c>*</c>.</summary>
    public bool IsAny => this.root.Clause is { Operator: CondaVersionOperator.Any };

    /// <summary>Whether a version satisfies the spec.</summary>
    /// <param name="version">The candidate.</param>
    /// <exception cref="ArgumentNullException"><paramref name="version"/> is <see langword="null"/>.</exception>
    public bool Matches(CondaVersion version) => this.root.Matches(version);

    /// <summary>Whether a version satisfies the spec; a text that is no conda version does not.</summary>
    /// <param name="version">The candidate as text.</param>
    public bool Matches(string version) => CondaVersion.TryParse(version, out CondaVersion? parsed) && this.root.Matches(parsed);

    /// <summary>
    /// Whether surely no version satisfies the spec: <c>&gt;=2,&lt;1</c>. Globs and regular expressions count as if any version might.
    /// </summary>
    public bool IsUnsatisfiable() => this.root.Superset().IsEmpty;

    /// <summary>Whether surely no version satisfies both specs. Globs and regular expressions count as if any version might.</summary>
    /// <param name="other">The other spec.</param>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is <see langword="null"/>.</exception>
    public bool IsDisjointFrom(CondaVersionSpec other)
    {
        _ = other ?? throw new ArgumentNullException(nameof(other));
        if (this.ExactVersion is CondaVersion version)
        {
            return !other.Matches(version);
        }

        return other.ExactVersion is CondaVersion otherVersion
            ? !this.Matches(otherVersion)
            : this.root.Superset().Intersect(other.root.Superset()).IsEmpty;
    }

    /// <inheritdoc/>
    public bool Equals(CondaVersionSpec? other) => other is not null && this.ToString() == other.ToString();

    /// <inheritdoc/>
    public override bool Equals(object? obj) => this.Equals(obj as CondaVersionSpec);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(this.ToString());

    /// <summary>The spec as conda writes it: without blanks, <c>.*</c> for a glued star, parentheses only where they matter.</summary>
    public override string ToString() => this.root.ToString();
}
