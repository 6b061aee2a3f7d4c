using System;
using System.Collections.Generic;
using System.Linq;
using EnvAsCode.Packaging.Conda.Versions;
using EnvAsCode.Packaging.Ranges;

namespace EnvAsCode.Packaging.Conda.VersionSpecs;

/// <summary>A version spec as a tree: a clause, or a list of nodes of which all (<c>,</c>) or any (<c>|</c>) must match.</summary>
internal sealed class CondaVersionNode
{
    private readonly CondaVersionNode[] children;
    private readonly bool isAll;

    public CondaVersionNode(CondaVersionClause clause)
    {
        this.Clause = clause;
        this.children = [];
    }

    private CondaVersionNode(bool isAll, List<CondaVersionNode> children)
    {
        this.isAll = isAll;
        this.children = [.. children];
    }

    /// <summary>The clause, if this is a leaf.</summary>
    public CondaVersionClause? Clause { get; }

    /// <summary>Joins nodes; a single one stays as it is.</summary>
    public static CondaVersionNode Join(bool isAll, List<CondaVersionNode> children) =>
        children.Count == 1 ? children[0] : new CondaVersionNode(isAll, children);

    public bool Matches(CondaVersion version) =>
        this.Clause is not null ? this.Clause.Matches(version)
        : this.isAll ? Array.TrueForAll(this.children, child => child.Matches(version))
        : Array.Exists(this.children, child => child.Matches(version));

    public IntervalSet<CondaVersionBound> Superset() =>
        this.Clause is not null ? this.Clause.Superset()
        : this.children.Select(child => child.Superset())
            .Aggregate((left, right) => this.isAll ? left.Intersect(right) : CondaVersionIntervals.Union(left, right));

    public IEnumerable<CondaVersionClause> Clauses() =>
        this.Clause is not null ? [this.Clause] : this.children.SelectMany(child => child.Clauses());

    /// <summary>The text, with parentheses only where "and" holds an "or".</summary>
    public override string ToString() =>
        this.Clause is not null ? this.Clause.Text
        : this.isAll ? string.Join(
            ",", this.children.Select(child => child.Clause is null && !child.isAll ? "(" + child + ")" : child.ToString()))
        : string.Join("|", this.children.Select(child => child.ToString()));
}
