using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using EnvAsCode.Aws.ECR.Model;
using EnvAsCode.Aws.SageMaker;
using EnvAsCode.Aws.SageMaker.Model;
using EnvAsCode.Deployment.Planning;

namespace EnvAsCode.Deployment;

/// <summary>What is read for one image. Where it is as declared, these are three calls; they are all that grow with the environments.</summary>
/// <param name="Digest">The digest of the pushed image with the content's tag; <see langword="null"/> if there is none.</param>
/// <param name="Image">The SageMaker image.</param>
/// <param name="Deployed">The version that the deployment uses.</param>
/// <param name="OfContent">The version with the content's tag, if that is another one.</param>
internal sealed record ImageReality(string? Digest, DescribeImageResponse? Image, DescribeImageVersionResponse? Deployed, DescribeImageVersionResponse? OfContent)
{
    /// <summary>Reads.</summary>
    /// <param name="context">The deployment.</param>
    /// <param name="environment">The environment.</param>
    /// <param name="repository">Its repository; <see langword="null"/> if there is none.</param>
    /// <param name="cancellationToken">Stops between two calls.</param>
    public static async Task<ImageReality> ReadAsync(
        DeploymentContext context, EnvironmentProgress environment, Repository? repository, CancellationToken cancellationToken)
    {
        string? digest = repository is null ? null : await FindDigestAsync(context, environment, cancellationToken);
        if (!environment.IsRegistered)
        {
            return new(digest, null, null, null);
        }

        IAmazonSageMaker client = context.Aws.SageMaker;
        string name = environment.Manifest.CustomImage!.ImageName;
        DescribeImageResponse? image = await Describe.ImageAsync(client, name, cancellationToken);
        DescribeImageVersionResponse? deployed = image is null ? null : await Describe.VersionAsync(client, name, context.Target.Name, cancellationToken);
        string? wanted = repository is null || digest is null ? null : repository.RepositoryUri + "@" + digest;
        bool isOther = image is not null && wanted is not null && deployed?.BaseImage != wanted;
        return new(digest, image, deployed, isOther ? await Describe.VersionAsync(client, name, environment.Tag, cancellationToken) : null);
    }

    private static async Task<string?> FindDigestAsync(DeploymentContext context, EnvironmentProgress environment, CancellationToken cancellationToken)
    {
        DescribeImagesResponse? response = await Describe.OrNullAsync(() => context.Aws.ECR.DescribeImagesAsync(
            new DescribeImagesRequest { RepositoryName = environment.RepositoryName, ImageIds = [new() { ImageTag = environment.Tag }] }, cancellationToken));
        return response?.ImageDetails?.FirstOrDefault()?.ImageDigest;
    }
}
