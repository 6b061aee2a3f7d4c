using System;
using System.Threading;
using System.Threading.Tasks;
using EnvAsCode.Deployment.Images;

namespace EnvAsCode.Tool.Local;

/// <summary>Builds nothing, because the user said so.</summary>
internal sealed class NoImageEngine : IImageEngine
{
    /// <inheritdoc/>
    public string Name => "--no-images";

    /// <inheritdoc/>
    public Task<string?> FindObstacleAsync(CancellationToken cancellationToken) =>
        Task.FromResult<string?>("Images are left out by --no-images (EnvAsCodeBuildImages=false); publish without it to build them.");

    /// <inheritdoc/>
    public Task<BuiltImage> BuildAsync(ImageBuildRequest request, IProgress<ImageProgress> progress, CancellationToken cancellationToken) =>
        throw new InvalidOperationException();

    /// <inheritdoc/>
    public Task CheckAsync(
        BuiltImage image, ImageBuildRequest request, IProgress<ImageProgress> progress, CancellationToken cancellationToken) =>
        throw new InvalidOperationException();

    /// <inheritdoc/>
    public Task<string> PushAsync(
        BuiltImage image, ImagePushRequest request, IProgress<ImageProgress> progress, CancellationToken cancellationToken) =>
        throw new InvalidOperationException();
}
