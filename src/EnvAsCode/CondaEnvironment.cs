using System;

namespace EnvAsCode;

/// <summary>A named conda environment beside others in one <see cref="EnvironmentSpec"/>.</summary>
/// <example><code>CondaEnvironments = [new("env2") { Python = "3.8", Packages = [Conda("numpy"), Conda("boto3")] }]</code></example>
public sealed record CondaEnvironment
{
    /// <summary>A conda environment with a name; the rest is set in the object initializer.</summary>
    /// <param name="name">See <see cref="Name"/>.</param>
    public CondaEnvironment(string name) => this.Name = name ?? throw new ArgumentNullException(nameof(name));

    /// <summary>
    /// The environment's name: letters, digits, <c>-</c>, <c>_</c> and <c>.</c>; conda refuses <c>/</c>, space, <c>:</c> and <c>#</c> (CEP
    /// 24).
    /// </summary>
    public string Name { get; init; }

    /// <summary>The Python version, as <c>"3.11"</c> or <c>"3.11.9"</c>; what the channel has newest if not set.</summary>
    public string? Python { get; init; }

    /// <summary>The conda channels, highest priority first; those of the <see cref="EnvironmentSpec"/> if empty.</summary>
    public EquatableArray<Channel> Channels { get; init; }

    /// <summary>The conda and pip packages. <c>ipykernel</c> and, with pip packages, <c>pip</c> are added where they are missing.</summary>
    public EquatableArray<Package> Packages { get; init; }

    /// <summary>Files of the project whose packages belong to the environment, after <see cref="Packages"/>.</summary>
    public EquatableArray<PackageFile> Imports { get; init; }

    /// <summary>The Jupyter kernel that the environment yields; <c>conda-env-&lt;name&gt;-py</c>, as Studio names it, if not set.</summary>
    public KernelSpec? Kernel { get; init; }
}
