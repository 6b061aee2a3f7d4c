using System;
using System.Collections.Generic;
using System.Net;
using System.Threading;
using System.Threading.Tasks;
using Docker.DotNet;
using Docker.DotNet.Models;

namespace EnvAsCode.Deployment.Images;

/// <summary>The containers that publishers left behind who were killed while they looked at an image.</summary>
internal static class LeftContainers
{
    /// <summary>The label of every container that is run: its value is the environment's name.</summary>
    public const string Label = "com.envascode.check";

    // A younger one may be another publisher's, who is waiting for it.
    private static readonly TimeSpan LongestRun = TimeSpan.FromHours(2);

    /// <summary>Removes them.</summary>
    public static async Task RemoveAsync(IDockerClient client, CancellationToken cancellation)
    {
        ContainersListParameters ours = new()
        {
            All = true,
            Filters = new Dictionary<string, IDictionary<string, bool>> { ["label"] = new Dictionary<string, bool> { [Label] = true } }
        };
        foreach (ContainerListResponse container in await client.Containers.ListContainersAsync(ours, cancellation))
        {
            if (DateTime.UtcNow - container.Created.ToUniversalTime() > LongestRun)
            {
                await RemoveAsync(client, container.ID, cancellation);
            }
        }
    }

    private static async Task RemoveAsync(IDockerClient client, string id, CancellationToken cancellation)
    {
        try
        {
            await client.Containers.RemoveContainerAsync(
                id, new ContainerRemoveParameters { Force = true, RemoveVolumes = true }, cancellation);
        }
        catch (DockerApiException e) when (e.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.Conflict)
        {
            // Another publisher removes it.
        }
    }
}
