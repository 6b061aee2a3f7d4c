using System.Collections.Generic;
using EnvAsCode.Deployment.Manifests;

namespace EnvAsCode.Deployment.Images;

/// <summary>An image to build.</summary>
/// <param name="Manifest">
/// The environment. Its <see cref="EnvironmentManifest.Folder"/> is the build context's folder; what belongs to the context is
/// <see cref="EnvironmentManifest.Context"/>, and nothing else.
/// </param>
/// <param name="Image">The environment's image, of <see cref="EnvironmentManifest.CustomImage"/>.</param>
/// <param name="Tag">The tag, derived from the content of the context: <c>context-</c> and 16 hexadecimal digits.</param>
public sealed record ImageBuildRequest(EnvironmentManifest Manifest, CustomImageManifest Image, string Tag)
{
    /// <summary>The platform, as <c>linux/amd64</c>.</summary>
    public string Platform => this.Image.Platform;

    /// <summary>
    /// The repository that the image is for, as ECR names it; <see langword="null"/> where nothing is pushed. What builds elsewhere pushes
    /// from there.
    /// </summary>
    public string? RepositoryUri { get; init; }

    /// <summary>Secrets that the build may mount, by id. They must be in no layer, log or history.</summary>
    public IReadOnlyList<BuildSecret> Secrets { get; init; } = [];
}
