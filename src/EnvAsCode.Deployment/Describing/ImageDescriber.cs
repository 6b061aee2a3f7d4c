using System;
using System.IO;
using System.Net.Http;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using Docker.DotNet.Models;
using EnvAsCode.Deployment.Describing.Sources;
using EnvAsCode.Deployment.Images;
using EnvAsCode.Diagnostics;

namespace EnvAsCode.Deployment.Describing;

/// <summary>
/// Looks into an image and says what is there: its distribution, users, programs, Pythons, conda, kernels and configuration. It needs no
/// shell in the image, runs nothing of it, and leaves nothing behind.
/// </summary>
public sealed class ImageDescriber : IDisposable
{
    private const string Engine = "the Docker Engine";

    private readonly DockerConnection connection = new();

    /// <summary>Where the image is read; in the engine if it has it, in the registry otherwise, unless set.</summary>
    public DescriptionSource Source { get; init; }

    /// <summary>The platform, as <c>linux/arm64</c>; that of the engine's image, or <c>linux/amd64</c>, unless set.</summary>
    public string? Platform { get; init; }

    /// <summary>
    /// The name of the file that a description is written to unless another is named, as <c>python-3.11-slim.base.json</c>.
    /// </summary>
    /// <param name="image">The reference.</param>
    /// <exception cref="DeploymentException">EAC8124: it is no reference.</exception>
    public static string FileNameOf(string image) => ReferenceOf(image).FileStem + BaseDescriptionFile.Extension;

    /// <summary>Describes an image.</summary>
    /// <param name="image">The reference, as in <c>FROM</c>.</param>
    /// <param name="progress">Hears of every layer.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="DeploymentException">EAC8041: there is no engine, and one was asked for. EAC8120 to EAC8124.</exception>
    public async Task<BaseDescription> DescribeAsync(
        string image, IProgress<DescribeProgress> progress, CancellationToken cancellationToken)
    {
        ImageReference reference = ReferenceOf(image);
        try
        {
            DescribedImage described = await this.ReadAsync(image, reference, progress, cancellationToken);
            return BaseDescriber.Describe(image, described.Digest, described.Tree, described.Configuration);
        }
        catch (Exception e) when (!cancellationToken.IsCancellationRequested && Translate(e, image, reference) is { } failure)
        {
            throw failure;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => this.connection.Dispose();

    private static ImageReference ReferenceOf(string image) =>
        ImageReference.Parse(image) ?? throw new DeploymentException(Rules.NotAnImageReference, image);

    private async Task<DescribedImage> ReadAsync(
        string image, ImageReference reference, IProgress<DescribeProgress> progress, CancellationToken cancellation)
    {
        string looked = reference.Registry;
        if (this.Source != DescriptionSource.Registry)
        {
            string? obstacle = await this.connection.FindObstacleAsync(cancellation);
            if (obstacle is not null && this.Source == DescriptionSource.Engine)
            {
                throw new DeploymentException(Rules.NoImageEngine, image, "Docker Engine", obstacle);
            }

            if (obstacle is null)
            {
                progress.Report(new DescribeProgress("in " + Engine));
                looked = this.Source == DescriptionSource.Engine ? Engine : Engine + " and " + looked;
                if (await this.ReadFromEngineAsync(image, reference, cancellation) is { } found)
                {
                    return found;
                }
            }
        }

        if (this.Source != DescriptionSource.Engine)
        {
            progress.Report(new DescribeProgress("in " + reference.Registry));
            using RegistryClient client = new(reference.Address, LoginOf(image));
            RegistrySource source = new(client, image, reference, progress);
            if (await source.ReadAsync(this.Platform, cancellation) is { } found)
            {
                return found;
            }
        }

        throw new DeploymentException(Rules.NoSuchImage, image, looked);
    }

    private async Task<DescribedImage?> ReadFromEngineAsync(string image, ImageReference reference, CancellationToken cancellation)
    {
        try
        {
            return await new EngineSource(this.connection.Client).ReadAsync(image, reference, this.Platform, cancellation);
        }
        catch (Exception e) when (!cancellation.IsCancellationRequested && DockerErrors.Translate(e, image) is { } failure)
        {
            throw failure;
        }
    }

    // The login that "docker login" left. A token that only Docker's own sign-in understands is no password.
    private static RegistryLogin? LoginOf(string image) =>
        DockerLogins.For([image]) is [AuthConfig { Username: { Length: > 0 } user, Password: { } password }, ..] && user != "<token>"
                ? new RegistryLogin(user, password)
                : null;

    private static DeploymentException? Translate(Exception exception, string image, ImageReference reference) => exception switch
    {
        DeploymentException => null,
        HttpRequestException or TaskCanceledException or IOException => new DeploymentException(
            Rules.RegistryRefusesImage,
            exception,
            image,
            reference.Registry,
            "it does not answer (" + (exception.InnerException ?? exception).Message.TrimEnd('.') + ")"),
        JsonException or InvalidDataException or System.Collections.Generic.KeyNotFoundException or InvalidOperationException =>
            new DeploymentException(Rules.UnknownImageFormat, exception, image, exception.Message.TrimEnd('.')),
        _ => null,
    };
}
