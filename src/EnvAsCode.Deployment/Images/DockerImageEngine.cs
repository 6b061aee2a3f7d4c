using System;
using System.Linq;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using Docker.DotNet.Models;

namespace EnvAsCode.Deployment.Images;

/// <summary>Builds, checks and pushes with a Docker Engine, the one that the <c>docker</c> command line uses.</summary>
public sealed class DockerImageEngine : IImageEngine, IDisposable
{
    private readonly DockerConnection connection = new();

    /// <summary>
    /// The network of the build steps that run programs, as <c>host</c>, or <c>sagemaker</c> in Studio itself; <see langword="null"/> for
    /// the engine's own choice.
    /// </summary>
    public string? BuildNetwork { get; init; }

    /// <inheritdoc/>
    public string Name => "Docker Engine";

    /// <inheritdoc/>
    public Task<string?> FindObstacleAsync(CancellationToken cancellationToken) => this.connection.FindObstacleAsync(cancellationToken);

    /// <inheritdoc/>
    public Task<BuiltImage> BuildAsync(ImageBuildRequest request, IProgress<ImageProgress> progress, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        return GuardAsync(request.Manifest.Name, async () =>
        {
            ImageSource image = ImageSource.Of(request);
            string id =
                await this.BuilderOf(request).BuildAsync(image, $"envascode/{image.Name}:{request.Tag}", progress, cancellationToken);
            return new BuiltImage(id, request.Tag);
        }, cancellationToken);
    }

    /// <inheritdoc/>
    public Task CheckAsync(
        BuiltImage image, ImageBuildRequest request, IProgress<ImageProgress> progress, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(image);
        ArgumentNullException.ThrowIfNull(request);
        return GuardAsync(request.Manifest.Name, async () =>
        {
            await new BuiltImageCheck(this.connection.Client, ImageSource.Of(request), image.Id).RunAsync(progress, cancellationToken);
            return true;
        }, cancellationToken);
    }

    /// <inheritdoc/>
    public Task<string> PushAsync(
        BuiltImage image, ImagePushRequest request, IProgress<ImageProgress> progress, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(image);
        ArgumentNullException.ThrowIfNull(request);
        string repository = request.RepositoryUri[(request.RepositoryUri.LastIndexOf('/') + 1)..];
        return GuardAsync(
            repository,
            () => new DockerPush(this.connection.Client, request, repository).RunAsync(image.Id, progress, cancellationToken),
            cancellationToken);
    }

    /// <summary>
    /// The manifest of a built image as a registry would have it (image manifest version 2, schema 2), but for the sizes: layers are
    /// compressed only when they are pushed.
    /// </summary>
    /// <param name="image">The built image.</param>
    /// <param name="cancellationToken">Stops asking.</param>
    public async Task<string> DescribeAsync(BuiltImage image, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(image);
        ImageInspectResponse built = await this.connection.Client.Images.InspectImageAsync(image.Id, cancellationToken);
        return JsonSerializer.Serialize(new
        {
            schemaVersion = 2,
            mediaType = "application/vnd.docker.distribution.manifest.v2+json",
            config = new { mediaType = "application/vnd.docker.container.image.v1+json", size = 0, digest = built.ID },
            layers = (built.RootFS?.Layers ?? [])
                .Select(static layer => new { mediaType = "application/vnd.docker.image.rootfs.diff.tar", size = 0, digest = layer }),
        });
    }

    /// <inheritdoc/>
    public void Dispose() => this.connection.Dispose();

    private IImageBuilder BuilderOf(ImageBuildRequest request)
    {
        bool needsBuildKit = request.Secrets.Count > 0
            || BuildKitFeatures.FirstUse(request.Manifest.PathOf(request.Image.Dockerfile)) is not null;
        return needsBuildKit
            ? new BuildxBuilder(request.Secrets, this.BuildNetwork)
            : new ClassicBuilder(this.connection.Client, this.BuildNetwork);
    }

    // An engine that answers no more, or answers with an error of its own, is a failure with a name.
    private static async Task<T> GuardAsync<T>(string environment, Func<Task<T>> work, CancellationToken cancellation)
    {
        try
        {
            return await work();
        }
        catch (Exception e) when (!cancellation.IsCancellationRequested && DockerErrors.Translate(e, environment) is { } failure)
        {
            throw failure;
        }
    }
}
