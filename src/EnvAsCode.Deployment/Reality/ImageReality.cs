using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using EnvAsCode.Aws.ECR.Model;
using EnvAsCode.Aws.SageMaker;
using EnvAsCode.Aws.SageMaker.Model;
using EnvAsCode.Deployment.Manifests;
using EnvAsCode.Deployment.Planning;

namespace EnvAsCode.Deployment;

/// <summary>
/// What is read for one image. Where it is as declared, these are three calls, and a fourth for one that declares aliases; they are all
/// that grow with the environments.
/// </summary>
/// <param name="Digest">The digest of the pushed image with the content's tag; <see langword="null"/> if there is none.</param>
/// <param name="Deployed">The version that the deployment uses.</param>
/// <param name="OfContent">The version with the content's tag, if that is another one.</param>
/// <param name="Aliases">
/// The aliases of the version that the deployment uses, where aliases are declared and it has the content; otherwise empty.
/// </param>
internal sealed record ImageReality(
    string? Digest,
    DescribeImageResponse? Image,
    DescribeImageVersionResponse? Deployed,
    DescribeImageVersionResponse? OfContent,
    IReadOnlyList<string> Aliases)
{
    /// <summary>Reads.</summary>
    /// <param name="repository">Its repository; <see langword="null"/> if there is none.</param>
    /// <param name="cancellationToken">Stops between two calls.</param>
    public static async Task<ImageReality> ReadAsync(
        DeploymentContext context, PlannedEnvironment environment, Repository? repository, CancellationToken cancellationToken)
    {
        string? digest = repository is null ? null : await FindDigestAsync(context, environment, cancellationToken);
        if (!environment.IsRegistered)
        {
            return new(digest, null, null, null, []);
        }

        IAmazonSageMaker client = context.Aws.SageMaker;
        string name = environment.Manifest.CustomImage!.ImageName;
        DescribeImageResponse? image = await Describe.ImageAsync(client, name, cancellationToken);
        DescribeImageVersionResponse? deployed = image is null
            ? null
            : await Describe.VersionAsync(client, name, context.Target.Name, cancellationToken);
        string? wanted = repository is null || digest is null ? null : repository.RepositoryUri + "@" + digest;
        if (image is null || wanted is null)
        {
            return new(digest, image, deployed, null, []);
        }

        return deployed?.BaseImage == wanted
            ? new(digest, image, deployed, null, await AliasesAsync(client, environment, deployed, cancellationToken))
            : new(digest, image, deployed, await Describe.VersionAsync(client, name, environment.Tag, cancellationToken), []);
    }

    private static async Task<IReadOnlyList<string>> AliasesAsync(
        IAmazonSageMaker client,
        PlannedEnvironment environment,
        DescribeImageVersionResponse deployed,
        CancellationToken cancellationToken)
    {
        CustomImageManifest declared = environment.Manifest.CustomImage!;
        if (declared.Version.Aliases.Count == 0)
        {
            return [];
        }

        List<string> aliases = [];
        ListAliasesRequest request = new() { ImageName = declared.ImageName, Version = deployed.Version, MaxResults = ListPages.Size };
        await foreach (string alias in client.Paginators
            .ListAliases(request).SageMakerImageVersionAliases
            .WithCancellation(cancellationToken))
        {
            aliases.Add(alias);
        }

        return aliases;
    }

    private static async Task<string?> FindDigestAsync(
        DeploymentContext context, PlannedEnvironment environment, CancellationToken cancellationToken)
    {
        DescribeImagesResponse? response = await Describe.OrNullAsync(() => context.Aws.ECR.DescribeImagesAsync(
            new DescribeImagesRequest { RepositoryName = environment.RepositoryName, ImageIds = [new() { ImageTag = environment.Tag }] },
            cancellationToken));
        return response?.ImageDetails?.FirstOrDefault()?.ImageDigest;
    }
}
