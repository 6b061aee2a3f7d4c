using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using EnvAsCode.Resolution.Conflicts;

namespace EnvAsCode.Resolution.Python;

/// <summary>The answer: the packages, or the conflict that leaves none.</summary>
public sealed record PythonResolution
{
    /// <summary>Whether there is a solution.</summary>
    [MemberNotNullWhen(false, nameof(Conflict))]
    public bool IsSatisfiable => this.Conflict is null;

    /// <summary>The packages in ordinal order of their names, those that were there already included.</summary>
    public IReadOnlyList<ResolvedPythonPackage> Packages { get; init; } = [];

    /// <summary>Why there is no solution.</summary>
    public Conflict? Conflict { get; init; }

    /// <summary>What a user should know of the solution: yanked releases, extras that do not exist, specifiers that were ignored.</summary>
    public IReadOnlyList<string> Warnings { get; init; } = [];
}
