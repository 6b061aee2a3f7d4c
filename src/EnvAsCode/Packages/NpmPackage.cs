namespace EnvAsCode;

/// <summary>
/// A package of Node.js that npm installs into an image. Written <c>Npm("tslab", "1.0.22")</c>. The image has to have npm.
/// </summary>
public sealed record NpmPackage : Package
{
    /// <summary>An npm package.</summary>
    /// <param name="name">The name, with its scope if it has one: <c>@tensorflow/tfjs</c>.</param>
    /// <param name="version">See <see cref="Version"/>.</param>
    public NpmPackage(string name, string? version = null)
        : base(name) => this.Version = version;

    /// <summary>The version or range, as <c>"1.0.22"</c> or <c>"^3.5"</c>; the newest if not set.</summary>
    public string? Version { get; init; }

    /// <summary>
    /// The folder whose <c>node_modules</c> the package goes into, an absolute path; for the whole image (<c>-g</c>) if not set.
    /// </summary>
    public string? Folder { get; init; }
}
