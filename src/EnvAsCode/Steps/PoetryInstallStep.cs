using System;

namespace EnvAsCode;

/// <summary>
/// The dependencies of a Poetry project, installed into the image's Python: no virtual environment, and not the project itself. Written
/// <c>PoetryInstall("1.8.3")</c> for <c>pyproject.toml</c> and <c>poetry.lock</c> in the project's folder.
/// </summary>
public sealed record PoetryInstallStep : EnvironmentStep, IImageStep
{
    /// <summary>The dependencies of a Poetry project.</summary>
    /// <param name="version">See <see cref="Version"/>.</param>
    public PoetryInstallStep(string version) => this.Version = version ?? throw new ArgumentNullException(nameof(version));

    /// <summary>
    /// The exact version of Poetry, which goes into a virtual environment of its own, so that it changes nobody's packages.
    /// </summary>
    public string Version { get; init; }

    /// <summary>The path of <c>pyproject.toml</c> from the project's folder.</summary>
    public string Project { get; init; } = "pyproject.toml";

    /// <summary>
    /// The path of <c>poetry.lock</c> from the project's folder; <see langword="null"/> to let Poetry choose versions anew at each build,
    /// which the build warns of.
    /// </summary>
    public string? Lock { get; init; } = "poetry.lock";

    /// <summary>The dependency groups that are left out (<c>--without</c>), as <c>["dev"]</c>.</summary>
    public EquatableArray<string> Without { get; init; }
}
