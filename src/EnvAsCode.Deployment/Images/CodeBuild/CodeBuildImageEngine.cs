using System;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using EnvAsCode.Aws;
using EnvAsCode.Aws.ECR.Model;
using EnvAsCode.Deployment.Targets;
using EnvAsCode.Diagnostics;

namespace EnvAsCode.Deployment.Images;

/// <summary>
/// Builds, checks and pushes in AWS CodeBuild, for machines without an engine. A build does all three: what fails the check is not pushed.
/// </summary>
/// <param name="aws">The clients of the target's account and Region.</param>
/// <param name="settings">How builds run.</param>
/// <param name="target">Where images go to; its name and that of the environment name the project.</param>
/// <param name="options">How to wait, and what projects are tagged with.</param>
public sealed class CodeBuildImageEngine(AwsClients aws, CodeBuildSettings settings, DeploymentTarget target, DeploymentOptions options)
    : IImageEngine
{
    /// <inheritdoc/>
    public string Name => "AWS CodeBuild";

    /// <summary>The network of the steps that run programs, for a rehearsal on a local engine; <see langword="null"/> in AWS.</summary>
    public string? BuildNetwork { get; init; }

    /// <inheritdoc/>
    public Task<string?> FindObstacleAsync(CancellationToken cancellationToken) => Task.FromResult<string?>(null);

    /// <inheritdoc/>
    public async Task<BuiltImage> BuildAsync(
        ImageBuildRequest request, IProgress<ImageProgress> progress, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(progress);
        if (request.Secrets.Count > 0)
        {
            throw new DeploymentException(Rules.SecretsNotForCodeBuild, request.Manifest.Name) { Environment = request.Manifest.Name };
        }

        ImageSource image = ImageSource.Of(request);
        string repository = request.RepositoryUri
            ?? throw new ArgumentException("A build that pushes needs to know where to.", nameof(request));
        using CodeBuildContext context = await CodeBuildContext.WriteAsync(image, cancellationToken);
        CodeBuildJob job = new(settings, target, image, repository + ":" + request.Tag, context.Hash) { Network = this.BuildNetwork };
        CodeBuildSource source = new(aws.S3, job);
        await source.UploadAsync(context.Content, progress, cancellationToken);
        CodeBuildProject project = new(aws.CodeBuild, job, options);
        DateTime? made = await project.BringAsync(request.Manifest, cancellationToken);
        CodeBuildRun run = new(aws, job, options.Waiting, made);
        await run.RunAsync(() => this.FindDigestAsync(repository, request.Tag, CancellationToken.None), progress, cancellationToken);
        await CodeBuildCleaning.CleanAsync(aws, job, progress);
        string digest = await this.FindDigestAsync(repository, request.Tag, cancellationToken)
            ?? throw new DeploymentException(Rules.BuildWithoutImage, job.Image, request.Manifest.Name)
            {
                Environment = request.Manifest.Name
            };
        return new BuiltImage(digest, request.Tag);
    }

    /// <inheritdoc/>
    public Task CheckAsync(
        BuiltImage image, ImageBuildRequest request, IProgress<ImageProgress> progress, CancellationToken cancellationToken) =>
            Task.CompletedTask;

    /// <inheritdoc/>
    public async Task<string> PushAsync(
        BuiltImage image, ImagePushRequest request, IProgress<ImageProgress> progress, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(image);
        ArgumentNullException.ThrowIfNull(request);
        string? digest = await this.FindDigestAsync(request.RepositoryUri, request.Tag, cancellationToken);
        return digest == image.Id
            ? image.Id
            : throw new DeploymentException(Rules.TagIsTaken, request.RepositoryUri + ":" + request.Tag, digest ?? "nothing", image.Id);
    }

    private async Task<string?> FindDigestAsync(string repositoryUri, string tag, CancellationToken cancellation)
    {
        string name = repositoryUri[(repositoryUri.IndexOf('/', StringComparison.Ordinal) + 1)..];
        DescribeImagesResponse? response = await Describe.OrNullAsync(() => aws.ECR.DescribeImagesAsync(
            new DescribeImagesRequest { RepositoryName = name, ImageIds = [new() { ImageTag = tag }] }, cancellation));
        return response?.ImageDetails?.FirstOrDefault()?.ImageDigest;
    }
}
