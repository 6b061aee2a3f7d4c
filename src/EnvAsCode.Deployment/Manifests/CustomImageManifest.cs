using System.Collections.Generic;

namespace EnvAsCode.Deployment.Manifests;

/// <summary>The image that an environment is built into.</summary>
public sealed record CustomImageManifest
{
    /// <summary>The SageMaker image.</summary>
    public required string ImageName { get; init; }

    /// <summary>The reference in <c>FROM</c>.</summary>
    public required string BaseImage { get; init; }

    /// <summary>The images that are pulled beside it, for stages and copies.</summary>
    public IReadOnlyList<string> SourceImages { get; init; } = [];

    /// <summary>The platform to build for, <c>linux/amd64</c>.</summary>
    public required string Platform { get; init; }

    /// <summary>The Dockerfile, relative to the environment's folder.</summary>
    public required string Dockerfile { get; init; }

    /// <summary>The user that the image ends with.</summary>
    public required ImageUserManifest User { get; init; }

    /// <summary>The ARN of the role that pulls the image; the deployment's, or else the domain's, if <see langword="null"/>.</summary>
    public string? RoleArn { get; init; }

    /// <summary>What is said of each version.</summary>
    public ImageVersionManifest Version { get; init; } = new();

    /// <summary>The Python environments in the image.</summary>
    public required IReadOnlyList<ImageEnvironmentManifest> Environments { get; init; }

    /// <summary>
    /// The kernels that steps and packages bring beside those of <see cref="Environments"/>. A built image without one of them is wrong.
    /// </summary>
    public IReadOnlyList<KernelManifest> Kernels { get; init; } = [];

    /// <summary>The app image configs; none for an image that is not for Studio.</summary>
    public required IReadOnlyList<AppImageConfigManifest> AppImageConfigs { get; init; }
}

/// <summary>The user that an image ends with. A built image that runs as another one is wrong.</summary>
/// <param name="Name">The user's name.</param>
/// <param name="Uid">The user's id.</param>
/// <param name="Gid">The group's id.</param>
/// <param name="Home">The home directory.</param>
public sealed record ImageUserManifest(string Name, int Uid, int Gid, string Home);

/// <summary>A Python environment in an image.</summary>
/// <param name="Name">The environment's name.</param>
/// <param name="Interpreter">The absolute path of its interpreter in the image.</param>
public sealed record ImageEnvironmentManifest(string Name, string Interpreter)
{
    /// <summary>Its absolute prefix, if it is conda's.</summary>
    public string? Prefix { get; init; }

    /// <summary>The file that it is made from.</summary>
    public string? Specification { get; init; }

    /// <summary>The kernel that it yields. A built image without it is wrong.</summary>
    public KernelManifest? Kernel { get; init; }
}

/// <summary>A Jupyter kernel.</summary>
/// <param name="Name">The kernel's name, which Studio compares with case.</param>
/// <param name="DisplayName">The name that users see.</param>
public sealed record KernelManifest(string Name, string DisplayName)
{
    /// <summary>Its <c>kernel.json</c>, relative to the environment's folder.</summary>
    public string? File { get; init; }
}

/// <summary>How an app runs an image.</summary>
/// <param name="AppType">The app type, as SageMaker's API spells it.</param>
/// <param name="Name">The name of the app image config.</param>
/// <param name="File">The input of CreateAppImageConfig, relative to the environment's folder.</param>
public sealed record AppImageConfigManifest(string AppType, string Name, string File);
