using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Net;
using System.Threading;
using System.Threading.Tasks;
using Docker.DotNet;
using Docker.DotNet.Models;
using EnvAsCode.Deployment.Describing.Contents;
using EnvAsCode.Deployment.Images;

namespace EnvAsCode.Deployment.Describing.Sources;

/// <summary>
/// Reads an image that a Docker Engine has: the files of a container that is made and never started, so that nothing of it is run.
/// </summary>
/// <param name="client">The engine.</param>
internal sealed class EngineSource(IDockerClient client)
{
    /// <summary>Reads it.</summary>
    /// <param name="text">The reference as it was given.</param>
    /// <param name="platform">The platform that is wanted; <see langword="null"/> for the one that is there.</param>
    /// <returns>The image; <see langword="null"/> if the engine does not have it.</returns>
    public async Task<DescribedImage?> ReadAsync(
        string text, ImageReference reference, string? platform, CancellationToken cancellation)
    {
        ImageInspectResponse? image = await this.FindAsync(text, cancellation);
        if (image is null || ConfigurationOf(image) is not { } configuration
            || (platform is not null && platform != configuration.Platform))
        {
            return null;
        }

        ImageTree tree = new();
        await this.ReadFilesAsync(tree, image.ID, cancellation);
        return new DescribedImage(tree, configuration, reference.Digest ?? DigestOf(image, reference));
    }

    private async Task<ImageInspectResponse?> FindAsync(string text, CancellationToken cancellation)
    {
        try
        {
            return await client.Images.InspectImageAsync(text, cancellation);
        }
        catch (DockerApiException e) when (e.StatusCode == HttpStatusCode.NotFound)
        {
            return null;
        }
    }

    private async Task ReadFilesAsync(ImageTree tree, string imageId, CancellationToken cancellation)
    {
        // A container wants a command, also if it is never started: an image may have none.
        CreateContainerResponse container = await client.Containers.CreateContainerAsync(
            new CreateContainerParameters
            {
                Image = imageId,
                Cmd = ["describe"],
                Labels = new Dictionary<string, string> { [LeftContainers.Label] = "describe" },
                HostConfig = new HostConfig { NetworkMode = "none" },
            },
            cancellation);
        try
        {
            await using Stream files = await client.Containers.ExportContainerAsync(container.ID, cancellation);
            await LayerReader.ReadAsync(tree, files, layer: 0, cancellation);
        }
        finally
        {
            await client.Containers.RemoveContainerAsync(
                container.ID, new ContainerRemoveParameters { Force = true, RemoveVolumes = true }, CancellationToken.None);
        }
    }

    // An image that was neither pulled from nor pushed to that repository has no digest there.
    private static string? DigestOf(ImageInspectResponse image, ImageReference reference) =>
        (image.RepoDigests ?? [])
            .Select(ImageReference.Parse)
            .FirstOrDefault(known => known is not null && known.Registry == reference.Registry && known.Repository == reference.Repository)
            ?.Digest;

    private static ImageConfiguration? ConfigurationOf(ImageInspectResponse image) => image.Architecture is not { } architecture
        ? null
        : new ImageConfiguration
        {
            Architecture = architecture,
            System = image.Os,
            Variant = image.Variant,
            User = image.Config?.User ?? "",
            Environment = [.. image.Config?.Env ?? []],
            WorkingDirectory = image.Config?.WorkingDir,
            Shell = [.. image.Config?.Shell ?? []],
            Entrypoint = [.. image.Config?.Entrypoint ?? []],
            Command = [.. image.Config?.Cmd ?? []],
            ExposedPorts = [.. image.Config?.ExposedPorts?.Keys ?? (IEnumerable<string>)[]],
        };
}
