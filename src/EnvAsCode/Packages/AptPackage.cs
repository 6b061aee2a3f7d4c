namespace EnvAsCode;

/// <summary>A Debian or Ubuntu package that apt installs. Written <c>Apt("git")</c>.</summary>
public sealed record AptPackage : Package
{
    /// <summary>An apt package.</summary>
    /// <param name="name">
    /// The name: lower-case letters, digits, <c>+</c>, <c>-</c> and <c>.</c>, at least two characters (Debian policy 5.6.1).
    /// </param>
    /// <param name="version">See <see cref="Version"/>.</param>
    public AptPackage(string name, string? version = null)
        : base(name) => this.Version = version;

    /// <summary>
    /// The exact version, as <c>"1:2.39.5-0+deb12u1"</c> (Debian policy 5.6.12); what the base image's sources offer if not set.
    /// </summary>
    public string? Version { get; init; }

    /// <summary>
    /// Whether the name is a shell's word in double quotes, so that build arguments in it are replaced: the one name that is not taken as
    /// it is. Written <c>AptExpression("cuda-compiler-${CUDA_SERIES}")</c>; only in a custom image.
    /// </summary>
    public bool IsExpression { get; init; }
}
