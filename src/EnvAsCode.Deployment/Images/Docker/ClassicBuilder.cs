using System;
using System.Collections.Generic;
using System.IO;
using System.Threading;
using System.Threading.Tasks;
using Docker.DotNet;
using Docker.DotNet.Models;

namespace EnvAsCode.Deployment.Images;

/// <summary>Builds with the builder that every Docker Engine has. Its cache is the engine's.</summary>
/// <param name="network">The network of the steps that run programs; <see langword="null"/> for the engine's own choice.</param>
internal sealed class ClassicBuilder(IDockerClient client, string? network) : IImageBuilder
{
    /// <inheritdoc/>
    public async Task<string> BuildAsync(
        ImageSource image, string reference, IProgress<ImageProgress> progress, CancellationToken cancellation)
    {
        BuildOutput output = new(progress);
        await using Stream archive = ContextArchive.Open(new BuildContext(image.Manifest), cancellation);
        await client.Images.BuildImageFromDockerfileAsync(
            new ImageBuildParameters
            {
                Dockerfile = image.Image.Dockerfile,
                Tags = [reference],
                Platform = image.Image.Platform,
                NetworkMode = network,
                Remove = true,
                ForceRemove = true,
            },
            archive,
            DockerLogins.For([image.Image.BaseImage, .. image.Image.SourceImages]),
            new Dictionary<string, string>(),
            output,
            cancellation);
        cancellation.ThrowIfCancellationRequested();
        return output is { Error: null, Result: { } id }
            ? id
            : throw BuildFailure.Of(image, output.Step, output.Error ?? "the engine said nothing", output.LastLines);
    }
}
