using System;
using System.Collections.Generic;

namespace EnvAsCode.Resolution.Conda;

/// <summary>A question: what is to be installed, and under which rules.</summary>
public sealed record CondaRequest
{
    /// <summary>What is asked for. The order counts: what comes first gets the newest version if not all can have it.</summary>
    public IReadOnlyList<CondaRequirement> Requirements { get; init; } = [];

    /// <summary>What restricts packages without asking for them, as conda's <c>pinned</c> file does.</summary>
    public IReadOnlyList<CondaRequirement> Constraints { get; init; } = [];

    /// <summary>What is there already.</summary>
    public IReadOnlyList<InstalledCondaPackage> Installed { get; init; } = [];

    /// <summary>File names that are tried first, by package name: those of an existing lock, so that a change changes the least.</summary>
    public IReadOnlyDictionary<string, string> Preferences { get; init; } = new Dictionary<string, string>();

    /// <summary>
    /// Packages that were built later do not exist; <see langword="null"/> for no limit. Packages without a timestamp do exist.
    /// </summary>
    public DateTimeOffset? ExcludeNewer { get; init; }
}
