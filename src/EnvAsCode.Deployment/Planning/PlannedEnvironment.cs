using EnvAsCode.Deployment.Manifests;

namespace EnvAsCode.Deployment.Planning;

/// <summary>An environment of a plan, and what planning found of its image.</summary>
/// <param name="repositoryName">The repository of its image.</param>
internal sealed class PlannedEnvironment(EnvironmentManifest manifest, string repositoryName)
{
    public EnvironmentManifest Manifest { get; } = manifest;

    public string RepositoryName { get; } = repositoryName;

    /// <summary>The repository as ECR names it, when it is there.</summary>
    public string? RepositoryUri { get; set; }

    /// <summary>The tag that stands for the content of the build context.</summary>
    public string Tag { get; } = manifest.CustomImage is { } image ? ContentFingerprint.TagOf(manifest, image) : "";

    /// <summary>The digest of the pushed image, when it is there.</summary>
    public string? Digest { get; set; }

    /// <summary>The number of the image version, when it is there.</summary>
    public int? Version { get; set; }

    /// <summary>Whether the image is left out, since nothing can build it.</summary>
    public bool IsImageSkipped { get; set; }

    /// <summary>What a version's <c>BaseImage</c> has to be: always by digest, never by a tag.</summary>
    public string? BaseImage => BaseImageOf(this.RepositoryUri, this.Digest);

    /// <summary>Whether there is a SageMaker image to register.</summary>
    public bool IsRegistered => !this.IsImageSkipped && this.Manifest.CustomImage is { AppImageConfigs.Count: > 0 };

    /// <summary>An image by digest; <see langword="null"/> while one of the two is not known.</summary>
    public static string? BaseImageOf(string? repositoryUri, string? digest) =>
        repositoryUri is not null && digest is not null ? repositoryUri + "@" + digest : null;
}
