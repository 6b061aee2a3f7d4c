using System;
using System.Threading;
using System.Threading.Tasks;
using Docker.DotNet;
using Docker.DotNet.Models;
using EnvAsCode.Diagnostics;

namespace EnvAsCode.Deployment.Images;

/// <summary>Pushes an image of the engine to a registry.</summary>
internal sealed class DockerPush(IDockerClient client, ImagePushRequest request, string environment)
{
    // What ECR and other registries with immutable tags say of a tag that is there.
    private const string TagIsThere = "already exists";

    private AuthConfig Login => new()
    {
        ServerAddress = request.Credentials.Registry.Authority,
        Username = request.Credentials.UserName,
        Password = request.Credentials.Password,
    };

    private string RepositoryName => request.RepositoryUri[(request.RepositoryUri.IndexOf('/', StringComparison.Ordinal) + 1)..];

    /// <summary>Pushes it.</summary>
    /// <param name="progress">Hears of every layer.</param>
    /// <param name="cancellation">Stops the push.</param>
    /// <returns>The digest, as the registry has it.</returns>
    /// <exception cref="DeploymentException">EAC8058: the registry refuses.</exception>
    public async Task<string> RunAsync(string imageId, IProgress<ImageProgress> progress, CancellationToken cancellation)
    {
        string reference = request.RepositoryUri + ":" + request.Tag;
        await client.Images.TagImageAsync(
            imageId, new ImageTagParameters { RepositoryName = request.RepositoryUri, Tag = request.Tag }, cancellation);
        BuildOutput output = new(progress);
        await client.Images.PushImageAsync(
            request.RepositoryUri, new ImagePushParameters { Tag = request.Tag }, this.Login, output, cancellation);
        cancellation.ThrowIfCancellationRequested();
        using RegistryReader registry = new(request.Credentials);
        if (output.Error is not { } error)
        {
            return await registry.FindDigestAsync(this.RepositoryName, output.Result ?? request.Tag, cancellation)
                ?? throw new DeploymentException(Rules.PushRefused, reference, "the registry does not have it afterwards")
                {
                    Environment = environment
                };
        }

        return error.Contains(TagIsThere, StringComparison.OrdinalIgnoreCase)
            ? await this.RequireSameAsync(registry, reference, imageId, cancellation)
            : throw new DeploymentException(Rules.PushRefused, reference, error) { Environment = environment };
    }

    // Somebody else pushed the tag after the plan was made. If that is the image that is here, the work is done; what is in another one,
    // nobody looked at.
    private async Task<string> RequireSameAsync(RegistryReader registry, string reference, string imageId, CancellationToken cancellation)
    {
        string built = (await client.Images.InspectImageAsync(imageId, cancellation)).ID;
        (string? digest, string? configuration) = await registry.FindDigestsAsync(this.RepositoryName, request.Tag, cancellation);
        return digest is not null && (built == digest || built == configuration)
            ? digest
            : throw new DeploymentException(Rules.TagIsTaken, reference, digest ?? "nothing that can be read", built)
            {
                Environment = environment
            };
    }
}
