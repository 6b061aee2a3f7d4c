using System.Collections.Generic;

namespace EnvAsCode.Resolution.Conda;

/// <summary>A package of a solution.</summary>
/// <param name="Record">The package.</param>
public sealed record ResolvedCondaPackage(CondaRecord Record)
{
    /// <summary>The names of the packages that it asks for, without virtual ones, in ordinal order.</summary>
    public IReadOnlyList<string> Dependencies { get; init; } = [];

    /// <summary>Whether it was there already.</summary>
    public bool IsInstalled { get; init; }

    /// <summary>What was there in its place; <see langword="null"/> if nothing was, or the same package.</summary>
    public InstalledCondaPackage? Replaces { get; init; }
}
