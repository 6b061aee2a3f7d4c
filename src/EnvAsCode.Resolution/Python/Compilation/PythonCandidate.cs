using System.Collections.Generic;
using EnvAsCode.Packaging.Pep440;
using EnvAsCode.Resolution.Solving;

namespace EnvAsCode.Resolution.Python.Compilation;

/// <summary>A version of a project as the solver may choose it.</summary>
internal sealed class PythonCandidate(Pep440Version version)
{
    public Pep440Version Version { get; } = version;

    /// <summary>The release; <see langword="null"/> if only the base has this version.</summary>
    public PythonRelease? Release { get; init; }

    /// <summary>The package of the base that has this version.</summary>
    public InstalledPythonPackage? Installed { get; set; }

    /// <summary>The best file that can be used.</summary>
    public PythonFile? File { get; init; }

    /// <summary>Why no file can be used.</summary>
    public UnavailableReason? Reason { get; init; }

    /// <summary>Whether all files that can be used were yanked.</summary>
    public bool IsYanked { get; init; }

    /// <summary>Why they were.</summary>
    public string? YankedReason { get; init; }

    /// <summary>Whether <see cref="Metadata"/> and <see cref="Requirements"/> have been asked for.</summary>
    public bool IsRead { get; set; }

    public PythonMetadata? Metadata { get; set; }

    public IReadOnlyList<CompiledRequirement> Requirements { get; set; } = [];

    /// <summary>What the package asks for, by the number of the extra's package; -1 for itself.</summary>
    public Dictionary<int, IReadOnlyList<WorldRule>> Rules { get; } = [];
}
