using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using EnvAsCode.Resolution.Conflicts;

namespace EnvAsCode.Resolution.Conda;

/// <summary>The answer: the packages, or the conflict that leaves none.</summary>
public sealed record CondaResolution
{
    /// <summary>Whether there is a solution.</summary>
    [MemberNotNullWhen(false, nameof(Conflict))]
    public bool IsSatisfiable => this.Conflict is null;

    /// <summary>The packages, each after those that it asks for (where these go round in circles, as conda does, by name).</summary>
    public IReadOnlyList<ResolvedCondaPackage> Packages { get; init; } = [];

    /// <summary>Why there is no solution.</summary>
    public Conflict? Conflict { get; init; }
}
