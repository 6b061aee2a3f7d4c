using EnvAsCode.Packaging.Markers;
using EnvAsCode.Packaging.Pep440;
using EnvAsCode.Packaging.Wheels;

namespace EnvAsCode.Resolution.Python;

/// <summary>The interpreter and platform that packages are installed for.</summary>
/// <param name="PythonVersion">Python's version, with all three numbers if they are known.</param>
/// <param name="Markers">
/// The values of the markers' variables; what is unknown makes a release whose requirements depend on it unusable.
/// </param>
public sealed record PythonTarget(Pep440Version PythonVersion, MarkerEnvironment Markers)
{
    /// <summary>The tags of wheels that can be used, the best first; <see langword="null"/> if any wheel will do.</summary>
    public SupportedTags? Tags { get; init; }
}
