using EnvAsCode.Deployment.Images;
using EnvAsCode.Deployment.Manifests;

namespace EnvAsCode.Deployment.Planning;

/// <summary>What is known of an environment's image: at first by planning, later by the steps that made it.</summary>
/// <param name="repositoryName">The repository of its image.</param>
internal sealed class EnvironmentProgress(EnvironmentManifest manifest, string repositoryName)
{
    public EnvironmentManifest Manifest { get; } = manifest;

    public string RepositoryName { get; } = repositoryName;

    /// <summary>The repository as ECR names it, when it is there.</summary>
    public string? RepositoryUri { get; set; }

    /// <summary>The tag that stands for the content of the build context.</summary>
    public string Tag { get; } = manifest.CustomImage is { } image ? ContentFingerprint.TagOf(manifest, image) : "";

    /// <summary>The image that this run built.</summary>
    public BuiltImage? Built { get; set; }

    /// <summary>The digest of the pushed image, when it is there.</summary>
    public string? Digest { get; set; }

    /// <summary>The number of the image version, when it is there.</summary>
    public int? Version { get; set; }

    /// <summary>Whether the image is left out, since nothing can build it.</summary>
    public bool IsImageSkipped { get; set; }

    /// <summary>What a version's <c>BaseImage</c> has to be: always by digest, never by a tag.</summary>
    public string? BaseImage => this.RepositoryUri is not null && this.Digest is not null ? this.RepositoryUri + "@" + this.Digest : null;

    /// <summary>Whether there is a SageMaker image to register.</summary>
    public bool IsRegistered => !this.IsImageSkipped && this.Manifest.CustomImage is { AppImageConfigs.Count: > 0 };
}
