using System;

namespace EnvAsCode;

/// <summary>
/// conda, for an image without it. Written <c>InstallMiniconda("py311_24.9.2-0", "sha256:…")</c>,
/// <c>InstallMiniforge("24.9.2-0", "sha256:…")</c> or <c>InstallMicromamba("2.0.5-1", "sha256:…")</c>. Its base environment is then the
/// image's, and its <c>bin</c> is put first on the <c>PATH</c>.
/// </summary>
public sealed record InstallCondaStep : EnvironmentStep, IImageStep
{
    /// <summary>An installation.</summary>
    /// <param name="installer">See <see cref="Installer"/>.</param>
    /// <param name="version">See <see cref="Version"/>.</param>
    /// <param name="checksum">See <see cref="Checksum"/>.</param>
    public InstallCondaStep(CondaInstaller installer, string version, string? checksum)
    {
        this.Installer = installer;
        this.Version = version ?? throw new ArgumentNullException(nameof(version));
        this.Checksum = checksum;
    }

    /// <summary>What is installed.</summary>
    public CondaInstaller Installer { get; init; }

    /// <summary>
    /// The version as in the installer's file name: <c>py311_24.9.2-0</c> for Miniconda, <c>24.9.2-0</c> for Miniforge, <c>2.0.5-1</c> for
    /// micromamba.
    /// </summary>
    public string Version { get; init; }

    /// <summary>The digest that the installer must have, as <c>sha256:…</c> or <c>md5:…</c>.</summary>
    public string? Checksum { get; init; }

    /// <summary>The folder of its base environment; <c>/opt/conda</c> if not set.</summary>
    public string Root { get; init; } = "/opt/conda";

    /// <summary>
    /// The owner of that folder, as <c>"1000:100"</c>; root if not set. Who owns it can install packages when the image runs.
    /// </summary>
    public string? Owner { get; init; }
}
