namespace EnvAsCode;

/// <summary>A package that conda (or mamba, or micromamba) installs. Written <c>Conda("numpy", "1.26.4")</c>.</summary>
public sealed record CondaPackage : Package
{
    /// <summary>A conda package.</summary>
    /// <param name="name">The name: lower-case letters, digits, <c>-</c>, <c>_</c> and <c>.</c>, at most 64 characters (CEP 26).</param>
    /// <param name="version">See <see cref="Version"/>.</param>
    public CondaPackage(string name, string? version = null)
        : base(name) => this.Version = version;

    /// <summary>
    /// The version: an exact one (<c>"1.26.4"</c>), a prefix (<c>"1.26.*"</c>) or a conda version spec (<c>"&gt;=1.26,&lt;2"</c>; CEP 29).
    /// Any version if not set. An exact version is emitted as <c>name==version</c>, so that it never matches fuzzily.
    /// </summary>
    public string? Version { get; init; }

    /// <summary>The build string, as <c>"py311h64a7726_0"</c> or <c>"*cuda*"</c>; any build if not set.</summary>
    public string? Build { get; init; }

    /// <summary>The channel that this package must come from; by channel priority if not set.</summary>
    public Channel? Channel { get; init; }
}
