using System;
using System.Threading;
using System.Threading.Tasks;

namespace EnvAsCode.Deployment.Images;

/// <summary>A way of building an image into the engine.</summary>
internal interface IImageBuilder
{
    /// <summary>Builds an image.</summary>
    /// <param name="image">What to build.</param>
    /// <param name="reference">The name that the engine is to know it by.</param>
    /// <param name="progress">Hears of every line.</param>
    /// <param name="cancellation">Stops the build.</param>
    /// <exception cref="DeploymentException">EAC8051, EAC8052, EAC8059, EAC8060, EAC8061.</exception>
    public Task<string> BuildAsync(ImageSource image, string reference, IProgress<ImageProgress> progress, CancellationToken cancellation);
}
