namespace EnvAsCode;

/// <summary>A package of Amazon Linux, Fedora or Red Hat that yum or dnf installs. Written <c>Yum("gcc")</c>.</summary>
public sealed record YumPackage : Package
{
    /// <summary>A yum package.</summary>
    /// <param name="name">The name: letters, digits, <c>+</c>, <c>-</c>, <c>_</c> and <c>.</c>.</param>
    /// <param name="version">See <see cref="Version"/>.</param>
    public YumPackage(string name, string? version = null)
        : base(name) => this.Version = version;

    /// <summary>
    /// The version, as <c>"11.4.1"</c>, or with the release, as <c>"11.4.1-2.amzn2023"</c>; what the repositories offer if not set.
    /// </summary>
    public string? Version { get; init; }
}
