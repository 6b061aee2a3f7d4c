using EnvAsCode.Packaging.Pep440;

namespace EnvAsCode.Resolution.Python;

/// <summary>A package that is there before anything is installed: the base image's, or one that conda installs first.</summary>
/// <param name="Name">The name in its normal form.</param>
/// <param name="Version">The version.</param>
/// <param name="Metadata">What the package says of itself; <see langword="null"/> if that is not known, as if it required nothing.</param>
public sealed record InstalledPythonPackage(string Name, Pep440Version Version, PythonMetadata? Metadata = null)
{
    /// <summary>Whose package it is, in words of the caller, as <c>the base image</c> or <c>conda</c>; for explanations.</summary>
    public string Owner { get; init; } = "the base";

    /// <summary>Whether another version may be put in its place; otherwise a requirement that it does not satisfy is a conflict.</summary>
    public bool MayBeReplaced { get; init; }

    /// <summary>What brought it there, if a requirement of the environment did: see <see cref="PythonRequirement.Origin"/>.</summary>
    public string? Origin { get; init; }
}
