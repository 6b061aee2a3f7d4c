namespace EnvAsCode.Resolution.Conda;

/// <summary>A package that is there before anything is installed: the base image's.</summary>
/// <param name="Record">The package, with what it asks for.</param>
public sealed record InstalledCondaPackage(CondaRecord Record)
{
    /// <summary>Whose package it is, in words of the caller, as <c>the base image</c>; for explanations.</summary>
    public string Owner { get; init; } = "the base";

    /// <summary>Whether another one may be put in its place; otherwise a requirement that it does not satisfy is a conflict.</summary>
    public bool MayBeReplaced { get; init; }
}
