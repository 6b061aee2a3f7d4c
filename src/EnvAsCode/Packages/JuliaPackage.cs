namespace EnvAsCode;

/// <summary>
/// A package of Julia that <c>Pkg</c> adds and compiles in an image. Written <c>Julia("CSV", "0.10.14")</c>. The image has to have Julia.
/// </summary>
public sealed record JuliaPackage : Package
{
    /// <summary>A Julia package.</summary>
    /// <param name="name">The name: letters, digits and <c>_</c>, beginning with a letter.</param>
    /// <param name="version">See <see cref="Version"/>.</param>
    public JuliaPackage(string name, string? version = null)
        : base(name) => this.Version = version;

    /// <summary>The version, as <c>"0.10.14"</c> or, for the newest of a series, <c>"0.10"</c>; the newest if not set.</summary>
    public string? Version { get; init; }
}
