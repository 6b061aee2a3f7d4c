using System.Collections.Generic;
using EnvAsCode.Aws.Waiting;
using EnvAsCode.Deployment.Images;

namespace EnvAsCode.Deployment;

/// <summary>How a deployment is planned and applied.</summary>
public sealed record DeploymentOptions
{
    /// <summary>How resources are waited for.</summary>
    public WaiterOptions Waiting { get; init; } = new();

    /// <summary>
    /// The project that is deployed, for tags; <see langword="null"/> if it is not known. Where it is, what another project has made under
    /// the same name of a deployment is neither listed nor deleted.
    /// </summary>
    public string? Project { get; init; }

    /// <summary>The commit that is deployed, for tags and release notes; <see langword="null"/> if it is not known.</summary>
    public string? Commit { get; init; }

    /// <summary>
    /// Whether images are left out, and everything else is deployed, where nothing can build them: for a local Studio on a machine
    /// without a Docker Engine.
    /// </summary>
    public bool SkipsImagesWithoutEngine { get; init; }

    /// <summary>Whether it is the user's own wish that images are left out, and nothing to warn of.</summary>
    public bool LeavesImagesOut { get; init; }

    /// <summary>
    /// Whether what another project made for environments of the same names becomes this project's, instead of being refused.
    /// </summary>
    public bool TakesOver { get; init; }

    /// <summary>Whether scripts for S3 are not copied there, and that is said: for a local Studio, which has no S3.</summary>
    public bool HasNoS3 { get; init; }

    /// <summary>Secrets that builds may mount.</summary>
    public IReadOnlyList<BuildSecret> BuildSecrets { get; init; } = [];

    /// <summary>How many environments are read at once, while planning: 8 unless set.</summary>
    public int Parallelism { get; init; } = 8;

    /// <summary>How often settings are read, merged and written again when somebody else writes them too: 10 times unless set.</summary>
    public int WriteAttempts { get; init; } = 10;
}
