using System.Collections.Generic;
using EnvAsCode.Packaging.Pep440;

namespace EnvAsCode.Resolution.Python;

/// <summary>A package of a solution.</summary>
/// <param name="Name">The name in its normal form.</param>
/// <param name="Version">The version.</param>
public sealed record ResolvedPythonPackage(string Name, Pep440Version Version)
{
    /// <summary>
    /// The project that it comes from; <see langword="null"/> if the package was there already and the index has no such project.
    /// </summary>
    public PythonProject? Project { get; init; }

    /// <summary>The release; <see langword="null"/> if the package was there already and the index has no such release.</summary>
    public PythonRelease? Release { get; init; }

    /// <summary>
    /// The file to install: the best wheel that can be used, otherwise the source distribution; <see langword="null"/> if nothing is to be
    /// installed, or the release lists no file.
    /// </summary>
    public PythonFile? File { get; init; }

    /// <summary>The metadata that the solution relies on.</summary>
    public PythonMetadata? Metadata { get; init; }

    /// <summary>The extras that are asked for, in their normal form, in ordinal order.</summary>
    public IReadOnlyList<string> Extras { get; init; } = [];

    /// <summary>The normal names of the packages that it asks for on this target, in ordinal order.</summary>
    public IReadOnlyList<string> Dependencies { get; init; } = [];

    /// <summary>Whether the package was there already in this version.</summary>
    public bool IsInstalled { get; init; }

    /// <summary>What was there in its place; <see langword="null"/> if nothing was, or the same version.</summary>
    public InstalledPythonPackage? Replaces { get; init; }
}
