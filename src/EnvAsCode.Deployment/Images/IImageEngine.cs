using System;
using System.Threading;
using System.Threading.Tasks;

namespace EnvAsCode.Deployment.Images;

/// <summary>
/// What builds, checks and pushes images. The engine asks for an image only if none with its tag is in the repository, and always in this
/// order: build, check, push.
/// </summary>
/// <remarks>
/// A method throws a <see cref="DeploymentException"/> for whatever the user can mend, and <see cref="OperationCanceledException"/> when it
/// is cancelled. Each may be called again after it failed or was killed at any point.
/// </remarks>
public interface IImageEngine
{
    /// <summary>What it is, for messages, as <c>Docker Engine</c>.</summary>
    public string Name { get; }

    /// <summary>Why it can build nothing now, in a sentence that says what to do; <see langword="null"/> if it can.</summary>
    /// <param name="cancellationToken">Stops asking.</param>
    public Task<string?> FindObstacleAsync(CancellationToken cancellationToken);

    /// <summary>Builds an image from the generated files of an environment.</summary>
    /// <param name="request">What to build.</param>
    /// <param name="progress">Hears of every step.</param>
    /// <param name="cancellationToken">Stops the build.</param>
    public Task<BuiltImage> BuildAsync(ImageBuildRequest request, IProgress<ImageProgress> progress, CancellationToken cancellationToken);

    /// <summary>
    /// Runs the built image and compares it with what the manifest says: its kernels are there, it runs as the declared user, no file
    /// has an owner that Studio refuses, the declared packages are importable.
    /// </summary>
    /// <param name="image">The built image.</param>
    /// <param name="request">The request that it was built from.</param>
    /// <param name="progress">Hears of every check.</param>
    /// <param name="cancellationToken">Stops the check.</param>
    /// <exception cref="DeploymentException">The image is not what was declared, so that it must not be pushed.</exception>
    public Task CheckAsync(
        BuiltImage image, ImageBuildRequest request, IProgress<ImageProgress> progress, CancellationToken cancellationToken);

    /// <summary>Pushes a built image.</summary>
    /// <param name="image">The built image.</param>
    /// <param name="request">Where to.</param>
    /// <param name="progress">Hears of every layer.</param>
    /// <param name="cancellationToken">Stops the push.</param>
    /// <returns>The digest that the registry has it under, as <c>sha256:…</c>, read back from the registry.</returns>
    public Task<string> PushAsync(
        BuiltImage image, ImagePushRequest request, IProgress<ImageProgress> progress, CancellationToken cancellationToken);
}
