using System.Collections.Generic;
using System.Linq;
using System.Net;
using System.Threading;
using System.Threading.Tasks;
using Docker.DotNet;
using Docker.DotNet.Models;

namespace EnvAsCode.Deployment.Images;

/// <summary>A program to run in a container of an image: as the image's user, without a network, with nothing of this machine.</summary>
/// <param name="Command">The program and its arguments; no shell sees them.</param>
internal sealed record ContainerRun(string Image, IReadOnlyList<string> Command)
{
    private const int CannotStart = 127;

    /// <summary>What it is run for; it becomes a label.</summary>
    public required string Name { get; init; }

    /// <summary>Folders over which an empty volume is mounted.</summary>
    public IReadOnlyList<string> EmptyFolders { get; init; } = [];

    /// <summary>The owner of those volumes.</summary>
    public required int Uid { get; init; }

    /// <summary>The group of those volumes.</summary>
    public required int Gid { get; init; }

    /// <summary>Runs it to its end, and removes the container also if it is cancelled.</summary>
    public async Task<ContainerResult> RunAsync(IDockerClient client, CancellationToken cancellation)
    {
        CreateContainerResponse container = await client.Containers.CreateContainerAsync(this.ToParameters(), cancellation);
        try
        {
            await client.Containers.StartContainerAsync(container.ID, new ContainerStartParameters(), cancellation);
            ContainerWaitResponse end = await client.Containers.WaitContainerAsync(container.ID, cancellation);
            using MultiplexedStream logs = await client.Containers.GetContainerLogsAsync(
                container.ID, new ContainerLogsParameters { ShowStdout = true, ShowStderr = true }, cancellation);
            (string output, string error) = await logs.ReadOutputToEndAsync(cancellation);
            return new ContainerResult(end.StatusCode, output, error);
        }
        catch (DockerApiException e) when (e.StatusCode is HttpStatusCode.BadRequest or HttpStatusCode.NotFound)
        {
            return new ContainerResult(CannotStart, "", DockerErrors.MessageOf(e));
        }
        finally
        {
            await client.Containers.RemoveContainerAsync(
                container.ID, new ContainerRemoveParameters { Force = true, RemoveVolumes = true }, CancellationToken.None);
        }
    }

    private CreateContainerParameters ToParameters() => new()
    {
        Image = this.Image,
        Labels = new Dictionary<string, string> { [LeftContainers.Label] = this.Name },
        Entrypoint = [this.Command[0]],
        Cmd = [.. this.Command.Skip(1)],
        HostConfig = new HostConfig
        {
            NetworkMode = "none",

            // The engine's own choice of a log driver may be one that cannot be read back.
            LogConfig = new LogConfig { Type = "json-file" },
            Tmpfs = this.EmptyFolders.ToDictionary(folder => folder, _ => $"uid={this.Uid},gid={this.Gid},mode=0755,exec"),
        },
    };
}
