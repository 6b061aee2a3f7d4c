using System;
using System.Collections.Generic;
using EnvAsCode.Packaging.Pep440;

namespace EnvAsCode.Resolution.Python;

/// <summary>A question: what is to be installed, and under which rules.</summary>
public sealed record PythonRequest
{
    /// <summary>What is asked for. The order counts: what comes first gets the newest version if not all can have it.</summary>
    public IReadOnlyList<PythonRequirement> Requirements { get; init; } = [];

    /// <summary>What restricts versions without asking for a package (pip's constraints files).</summary>
    public IReadOnlyList<PythonRequirement> Constraints { get; init; } = [];

    /// <summary>What is there already.</summary>
    public IReadOnlyList<InstalledPythonPackage> Installed { get; init; } = [];

    /// <summary>Versions that are tried first, by normal name: those of an existing lock, so that a change changes the least.</summary>
    public IReadOnlyDictionary<string, Pep440Version> Preferences { get; init; } = new Dictionary<string, Pep440Version>();

    /// <summary>The rule for pre-releases.</summary>
    public PreReleasePolicy PreReleases { get; init; }

    /// <summary>Normal names of the projects that may be built from source; <see langword="null"/> for all.</summary>
    public IReadOnlyCollection<string>? MayBeBuilt { get; init; }

    /// <summary>Normal names of the projects whose wheels are not used; <see langword="null"/> for none.</summary>
    public IReadOnlyCollection<string>? MustBeBuilt { get; init; }

    /// <summary>
    /// Files that were uploaded later do not exist; <see langword="null"/> for no limit. Files without an upload time do exist.
    /// </summary>
    public DateTimeOffset? ExcludeNewer { get; init; }
}
