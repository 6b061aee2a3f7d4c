using System.Collections.Generic;

namespace EnvAsCode.Deployment.Manifests;

/// <summary>The packages of one Python environment, as declared.</summary>
/// <param name="Name">The environment's name.</param>
/// <param name="Packages">The packages.</param>
public sealed record PackagesManifest(string Name, IReadOnlyList<PackageManifest> Packages)
{
    /// <summary>The Python version, as declared.</summary>
    public string? Python { get; init; }
}

/// <summary>A package.</summary>
/// <param name="Manager">Who installs it: <c>conda</c>, <c>pip</c> or <c>apt</c>.</param>
/// <param name="Name">Its name.</param>
/// <param name="Requirement">What the generated files hand to the manager.</param>
public sealed record PackageManifest(string Manager, string Name, string Requirement)
{
    /// <summary>The version, as declared.</summary>
    public string? Version { get; init; }
}
