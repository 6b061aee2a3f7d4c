using System;
using System.Collections.Generic;
using System.Linq;

namespace EnvAsCode.Locks.Advisories;

/// <summary>A known vulnerability, as OSV describes it (ossf.github.io/osv-schema).</summary>
/// <param name="Id">Its id, as <c>PYSEC-2023-74</c>.</param>
/// <param name="Summary">What it is, in a line; empty if nobody said it.</param>
public sealed record Advisory(string Id, string Summary)
{
    /// <summary>The severities, the least first.</summary>
    public static IReadOnlyList<string> Severities { get; } = ["low", "medium", "high", "critical"];

    /// <summary>Other ids of the same, as a CVE.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>How bad it is, one of <see cref="Severities"/>; <see langword="null"/> if nobody says it.</summary>
    public string? Severity { get; init; }

    /// <summary>The projects of PyPI that it is about.</summary>
    public IReadOnlyList<AffectedProject> Affected { get; init; } = [];

    /// <summary>Why somebody accepts it; <see langword="null"/> if nobody does.</summary>
    public string? Accepted { get; init; }

    /// <summary>The last day on which it is accepted, as <c>2026-12-31</c>.</summary>
    public string? Until { get; init; }

    /// <summary>The place of a severity among <see cref="Severities"/>; one that is not known counts as the worst.</summary>
    /// <param name="severity">The severity.</param>
    public static int RankOf(string? severity)
    {
        for (int i = 0; i < Severities.Count; i++)
        {
            if (Severities[i] == severity)
            {
                return i;
            }
        }

        return Severities.Count;
    }

    /// <summary>Whether an id is of this one; letter case does not count.</summary>
    /// <param name="id">The id or alias.</param>
    public bool HasId(string id) =>
        string.Equals(this.Id, id, StringComparison.OrdinalIgnoreCase)
        || this.Aliases.Any(alias => string.Equals(alias, id, StringComparison.OrdinalIgnoreCase));
}
