using System;
using System.Threading;
using System.Threading.Tasks;
using EnvAsCode.Aws.ECR;
using EnvAsCode.Aws.ECR.Model;
using EnvAsCode.Deployment;
using EnvAsCode.Deployment.Images;
using EnvAsCode.Diagnostics;

namespace EnvAsCode.Tool.Local;

/// <summary>
/// Builds and checks with the Docker Engine, and pushes to a local Studio that has no registry: the image stays in the engine, and the
/// local ECR gets its manifest, which is all that it can hold.
/// </summary>
internal sealed class LocalImageEngine(DockerImageEngine docker, IAmazonECR ecr) : IImageEngine
{
    private const string MediaType = "application/vnd.docker.distribution.manifest.v2+json";

    /// <inheritdoc/>
    public string Name => docker.Name;

    /// <inheritdoc/>
    public Task<string?> FindObstacleAsync(CancellationToken cancellationToken) => docker.FindObstacleAsync(cancellationToken);

    /// <inheritdoc/>
    public Task<BuiltImage> BuildAsync(ImageBuildRequest request, IProgress<ImageProgress> progress, CancellationToken cancellationToken) =>
        docker.BuildAsync(request, progress, cancellationToken);

    /// <inheritdoc/>
    public Task CheckAsync(
        BuiltImage image, ImageBuildRequest request, IProgress<ImageProgress> progress, CancellationToken cancellationToken) =>
        docker.CheckAsync(image, request, progress, cancellationToken);

    /// <inheritdoc/>
    public async Task<string> PushAsync(
        BuiltImage image, ImagePushRequest request, IProgress<ImageProgress> progress, CancellationToken cancellationToken)
    {
        string manifest = await docker.DescribeAsync(image, cancellationToken);
        string repository = request.RepositoryUri[(request.RepositoryUri.IndexOf('/', StringComparison.Ordinal) + 1)..];
        progress.Report(new ImageProgress($"The image stays in the Docker Engine; {repository} of the local ECR gets its manifest"));
        PutImageRequest put =
            new() { RepositoryName = repository, ImageTag = request.Tag, ImageManifest = manifest, ImageManifestMediaType = MediaType };
        try
        {
            return (await ecr.PutImageAsync(put, cancellationToken)).Image!.ImageId!.ImageDigest!;
        }
        catch (ImageAlreadyExistsException)
        {
            return await this.DigestOfAsync(repository, request.Tag, cancellationToken);
        }
        catch (ImageTagAlreadyExistsException)
        {
            string there = await this.DigestOfAsync(repository, request.Tag, cancellationToken);
            throw new DeploymentException(Rules.TagIsTaken, request.RepositoryUri + ":" + request.Tag, there, image.Id);
        }
    }

    private async Task<string> DigestOfAsync(string repository, string tag, CancellationToken cancellationToken)
    {
        DescribeImagesRequest describe = new() { RepositoryName = repository, ImageIds = [new() { ImageTag = tag }] };
        return (await ecr.DescribeImagesAsync(describe, cancellationToken)).ImageDetails![0].ImageDigest!;
    }
}
