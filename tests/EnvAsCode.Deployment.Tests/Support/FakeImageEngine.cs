using System;
using System.Collections.Concurrent;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using EnvAsCode.Aws;
using EnvAsCode.Aws.ECR.Model;
using EnvAsCode.Deployment.Images;
using EnvAsCode.Diagnostics;

namespace EnvAsCode.Deployment.Tests.Support;

/// <summary>Builds nothing, and pushes a manifest that depends on the tag alone, through the API of ECR.</summary>
internal sealed class FakeImageEngine(AwsClients clients) : IImageEngine
{
    public ConcurrentQueue<string> Built { get; } = [];

    public string? Obstacle { get; set; }

    /// <summary>Something that makes the image another one, as a build at another time does.</summary>
    public string Salt { get; set; } = "";

    public string Name => "fake engine";

    public Task<string?> FindObstacleAsync(CancellationToken cancellationToken) => Task.FromResult(this.Obstacle);

    public Task<BuiltImage> BuildAsync(ImageBuildRequest request, IProgress<ImageProgress> progress, CancellationToken cancellationToken)
    {
        progress.Report(new ImageProgress("Step 1/1"));
        this.Built.Enqueue(request.Manifest.Name);
        return Task.FromResult(new BuiltImage("sha256:built", request.Tag));
    }

    public Task CheckAsync(
        BuiltImage image, ImageBuildRequest request, IProgress<ImageProgress> progress, CancellationToken cancellationToken) =>
        Task.CompletedTask;

    public async Task<string> PushAsync(
        BuiltImage image, ImagePushRequest request, IProgress<ImageProgress> progress, CancellationToken cancellationToken)
    {
        string repository = request.RepositoryUri[(request.RepositoryUri.IndexOf('/', StringComparison.Ordinal) + 1)..];
        string manifest =
            $$"""{"schemaVersion":2,"mediaType":"application/"""
            + $$"""vnd.docker.distribution.manifest.v2+json","tag":"{{request.Tag}}{{this.Salt}}"}""";
        try
        {
            PutImageResponse put = await clients.ECR.PutImageAsync(
                new PutImageRequest { RepositoryName = repository, ImageManifest = manifest, ImageTag = request.Tag }, cancellationToken);
            return put.Image!.ImageId!.ImageDigest!;
        }
        catch (ImageTagAlreadyExistsException)
        {
            // What the tag stands for is another image than this one: no engine takes it for its own.
            throw new DeploymentException(Rules.TagIsTaken, request.RepositoryUri + ":" + request.Tag, "another", image.Id);
        }
        catch (ImageAlreadyExistsException)
        {
            DescribeImagesResponse there = await clients.ECR.DescribeImagesAsync(
                new DescribeImagesRequest { RepositoryName = repository, ImageIds = [new() { ImageTag = request.Tag }] },
                cancellationToken);
            return there.ImageDetails!.Single().ImageDigest!;
        }
    }
}
