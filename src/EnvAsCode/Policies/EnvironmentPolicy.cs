using System;

namespace EnvAsCode;

/// <summary>
/// What an organisation asks of its environments. It is a value like an environment: make a stricter one with <c>with</c>, share parts with
/// spreads. Marked <see cref="EnvironmentPolicyAttribute"/> it holds for the project and for all that reference it. A list that is empty
/// asks for nothing.
/// </summary>
public sealed record EnvironmentPolicy
{
    /// <summary>A policy with a name; the rest is set in the object initializer.</summary>
    /// <param name="name">See <see cref="Name"/>.</param>
    public EnvironmentPolicy(string name) => this.Name = name ?? throw new ArgumentNullException(nameof(name));

    /// <summary>The policy's name, which diagnostics, overrides and manifests speak of.</summary>
    public string Name { get; init; }

    /// <summary>What the policy is for, in a sentence; shown in documentation only.</summary>
    public string? Description { get; init; }

    /// <summary>The only conda and pip packages that environments may have, each within its versions; <c>EAC7002</c> otherwise.</summary>
    public EquatableArray<PackageRule> AllowedPackages { get; init; }

    /// <summary>Packages that environments may not have, or not in these versions; <c>EAC7001</c> otherwise.</summary>
    public EquatableArray<PackageRule> DeniedPackages { get; init; }

    /// <summary>Packages that every environment with packages has to have, within these versions; <c>EAC7003</c> otherwise.</summary>
    public EquatableArray<PackageRule> RequiredPackages { get; init; }

    /// <summary>The only conda channels, by name or URL, <c>*</c> standing for any text; <c>EAC7004</c> otherwise.</summary>
    public EquatableArray<string> AllowedChannels { get; init; }

    /// <summary>
    /// The only package indexes of pip, by URL, <c>*</c> standing for any text, and <c>PyPI</c> for where pip looks by default;
    /// <c>EAC7005</c> otherwise.
    /// </summary>
    public EquatableArray<string> AllowedIndexes { get; init; }

    /// <summary>
    /// The only registries of base images, as <c>public.ecr.aws</c> or <c>*.dkr.ecr.*.amazonaws.com</c>; <c>EAC7006</c> otherwise. An image
    /// without a registry is from <c>docker.io</c>.
    /// </summary>
    public EquatableArray<string> AllowedRegistries { get; init; }

    /// <summary>
    /// The only base images, by reference, as <c>public.ecr.aws/sagemaker/sagemaker-distribution:4.*</c>; <c>EAC7006</c> otherwise.
    /// </summary>
    public EquatableArray<string> AllowedBaseImages { get; init; }

    /// <summary>Whether a base image has to be named by its digest; <c>EAC7015</c> otherwise.</summary>
    public bool RequiresImageDigest { get; init; }

    /// <summary>
    /// How versions have to be pinned; <c>EAC7007</c> otherwise. Of several rules that concern an environment each has to be kept.
    /// </summary>
    public EquatableArray<PinRule> Pins { get; init; }

    /// <summary>
    /// The only licences, as SPDX identifiers: a package whose licence is known has to have one of them; <c>EAC7008</c> otherwise.
    /// </summary>
    public EquatableArray<string> AllowedLicenses { get; init; }

    /// <summary>Licences, as SPDX identifiers, that no package may have; <c>EAC7008</c> otherwise.</summary>
    public EquatableArray<string> DeniedLicenses { get; init; }

    /// <summary>What is known of packages' licences, beside what EnvAsCode knows and before it (docs/policy.md).</summary>
    public EquatableArray<PackageLicense> Licenses { get; init; }

    /// <summary>Whether a package of unknown licence is refused where licences are restricted; <c>EAC7008</c> then.</summary>
    public bool RequiresKnownLicenses { get; init; }

    /// <summary>
    /// The least severity of known vulnerabilities that no package may have, as far as the extract beside the lock knows them
    /// (docs/locks.md); <c>EAC6024</c> otherwise. One whose severity nobody says counts as the worst.
    /// </summary>
    public VulnerabilitySeverity DeniedVulnerabilities { get; init; }

    /// <summary>Whether what an environment installs has to be locked; <c>EAC6008</c> otherwise.</summary>
    public bool RequiresLock { get; init; }

    /// <summary>The only Studio applications; <c>EAC7009</c> otherwise.</summary>
    public EquatableArray<AppType> AllowedApps { get; init; }

    /// <summary>The only strategies; <c>EAC7009</c> otherwise.</summary>
    public EquatableArray<StrategyKind> AllowedStrategies { get; init; }

    /// <summary>
    /// How large an image may be, in mebibytes uncompressed; 0 for no limit. No compiler knows an image's size: the limit lands in the
    /// manifest, for who builds the image to hold it to.
    /// </summary>
    public int MaximumImageMebibytes { get; init; }

    /// <summary>
    /// Whether environments may override the policy, with a reason that lands in their manifests; <c>EAC7012</c> if they do although they
    /// may not.
    /// </summary>
    public bool AllowsOverrides { get; init; } = true;
}
