using System.Collections.Generic;

namespace EnvAsCode.Resolution.Conflicts;

/// <summary>Why there is no solution.</summary>
public sealed record Conflict
{
    /// <summary>What kind of fact decides it.</summary>
    public ConflictKind Kind { get; init; }

    /// <summary>
    /// The requirements that cannot hold together; without any one of them the others can. The one to change comes first.
    /// </summary>
    public IReadOnlyList<ConflictPin> Pins { get; init; } = [];

    /// <summary>The package that the deciding fact is about; <see langword="null"/> if there is no single one.</summary>
    public string? Package { get; init; }

    /// <summary>The derivation, a sentence each.</summary>
    public IReadOnlyList<string> Sentences { get; init; } = [];

    /// <summary>What may help and is no part of the derivation.</summary>
    public IReadOnlyList<string> Hints { get; init; } = [];

    /// <summary>Changes that make it installable, the best first; none if none was found.</summary>
    public IReadOnlyList<Repair> Repairs { get; init; } = [];

    /// <summary>The derivation as one text.</summary>
    public string Explanation => string.Join(" ", this.Sentences);

    /// <summary>The pin that alone is to be changed, if there is one.</summary>
    public ConflictPin? Primary => this.Pins.Count > 0 ? this.Pins[0] : null;
}
