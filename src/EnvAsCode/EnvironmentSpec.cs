using System;

namespace EnvAsCode;

/// <summary>
/// A Python environment for Amazon SageMaker Studio: what is in it, and by which strategies it reaches the users. It is a value:
/// make a variant with <c>with</c>, share parts with spreads, constants and properties.
/// </summary>
/// <example>
/// <code>
/// [StudioEnvironment]
/// public static EnvironmentSpec Gpu => Cpu with
/// {
///     Name     = "churn-gpu",
///     Packages = [..Cpu.Packages, Conda("pytorch-gpu", "2.8.0")],
/// };
/// </code>
/// </example>
public sealed record EnvironmentSpec
{
    /// <summary>An environment with a name; the rest is set in the object initializer.</summary>
    /// <param name="name">See <see cref="Name"/>.</param>
    public EnvironmentSpec(string name) => this.Name = name ?? throw new ArgumentNullException(nameof(name));

    /// <summary>
    /// The environment's name, unique in the solution: the folder of its files, the SageMaker image, the conda environment and
    /// the stem of every AWS resource. 1 to 63 lower-case letters, digits and single hyphens between them
    /// (the intersection of SageMaker's <c>ImageName</c>, <c>AppImageConfigName</c> and <c>ImageVersionArn</c> patterns); <c>EAC5001</c>
    /// otherwise.
    /// </summary>
    public string Name { get; init; }

    /// <summary>What the environment is for, in a sentence of at most 512 characters; shown in the SageMaker console.</summary>
    public string? Description { get; init; }

    /// <summary>The name that Studio shows for the image, at most 128 characters; <see cref="Name"/> if not set.</summary>
    public string? DisplayName { get; init; }

    /// <summary>The Python version, as <c>"3.11"</c> (any 3.11 release) or <c>"3.11.9"</c>; the base image's own if not set.</summary>
    public string? Python { get; init; }

    /// <summary>The conda channels, highest priority first, as <c>["conda-forge"]</c>; <c>conda-forge</c> if empty.</summary>
    public EquatableArray<Channel> Channels { get; init; }

    /// <summary>
    /// The packages, written with <see cref="EnvAsCode.Packages"/>: <c>[Conda("numpy", "1.26.4"), Pip("xgboost", "2.0.3")]</c>. The order
    /// does not matter to what is installed and is kept in what is generated.
    /// </summary>
    public EquatableArray<Package> Packages { get; init; }

    /// <summary>
    /// Files of the project whose packages belong to the environment, as <c>[new EnvironmentYml("environment.yml")]</c>; after
    /// <see cref="Packages"/>, in order.
    /// </summary>
    public EquatableArray<PackageFile> Imports { get; init; }

    /// <summary>Where pip looks for packages and how it chooses among them; PyPI, and the newest that fits, if not set.</summary>
    public PipOptions? PipOptions { get; init; }

    /// <summary>Further conda environments beside this one, each with a kernel of its own, for images that hold several.</summary>
    public EquatableArray<CondaEnvironment> CondaEnvironments { get; init; }

    /// <summary>The Jupyter kernel that the environment yields; derived from <see cref="Name"/> if not set.</summary>
    public KernelSpec? Kernel { get; init; }

    /// <summary>How the environment reaches the users: one or more of the four strategies.</summary>
    public EquatableArray<Strategy> Strategies { get; init; }

    /// <summary>
    /// What this environment may do although a policy forbids it, each with a reason that lands in the manifest (docs/policy.md).
    /// </summary>
    public EquatableArray<PolicyOverride> PolicyOverrides { get; init; }
}
