using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using EnvAsCode.Aws.SageMaker;
using EnvAsCode.Deployment.Applying;
using EnvAsCode.Deployment.Ownership;
using EnvAsCode.Deployment.Planning;

namespace EnvAsCode.Deployment.Steps;

/// <summary>The deletion of each kind of resource.</summary>
internal static class Deletions
{
    /// <summary>Deletes a resource; of one that other deployments use too, only what says that this one does.</summary>
    /// <param name="reason">Why it is not needed.</param>
    public static PlanStep Of(OwnedResource resource, string deployment, string reason) =>
        resource.IsSharedBy(deployment)
            ? new LeaveStep(resource) { Environment = resource.Environment }
            : new DeleteStep(resource.ToString(), reason, (execution, token) => DeleteAsync(resource, execution, token))
            {
                Environment = resource.Environment
            };

    /// <summary>Deletes a version of an image.</summary>
    public static PlanStep OfVersion(string environment, string image, int version, string reason) => new DeleteStep(
        $"version {version} of SageMaker image '{image}'",
        reason,
        (execution, token) =>
            Backoff.WhileInUseAsync(execution.Context.Options.Waiting, () => DeleteVersionAsync(execution, image, version, token), token))
    {
        Environment = environment
    };

    /// <summary>Deletes pushed images of a repository, by digest.</summary>
    public static PlanStep OfPushed(string environment, string repository, IReadOnlyList<string> digests, string reason) => new DeleteStep(
        $"{digests.Count} of the images in repository '{repository}'",
        reason,
        async (execution, token) =>
        {
            foreach (string[] some in digests.Chunk(100))
            {
                await execution.Context.Aws.ECR.BatchDeleteImageAsync(
                    new()
                    {
                        RepositoryName = repository,
                        ImageIds = [.. some.Select(digest => new Aws.ECR.Model.ImageIdentifier { ImageDigest = digest })]
                    },
                    token);
            }
        }) { Environment = environment };

    private static async Task DeleteVersionAsync(Execution execution, string image, int version, CancellationToken cancellationToken)
    {
        await execution.Context.Aws.SageMaker.DeleteImageVersionAsync(new() { ImageName = image, Version = version }, cancellationToken);
        await execution.Context.Waiters(execution.Report).ImageVersionDeletedAsync(image, version, cancellationToken);
    }

    private static async Task DeleteAsync(OwnedResource resource, Execution execution, CancellationToken cancellationToken)
    {
        IAmazonSageMaker client = execution.Context.Aws.SageMaker;
        switch (resource.Kind)
        {
            case OwnedKind.AppImageConfig:
                await client.DeleteAppImageConfigAsync(new() { AppImageConfigName = resource.Name }, cancellationToken);
                break;
            case OwnedKind.Lifecycle:
                await client.DeleteStudioLifecycleConfigAsync(new() { StudioLifecycleConfigName = resource.Name }, cancellationToken);
                break;
            case OwnedKind.Image:
                await client.DeleteImageAsync(new() { ImageName = resource.Name }, cancellationToken);
                await execution.Context.Waiters(execution.Report).ImageDeletedAsync(resource.Name, cancellationToken);
                break;
            default:
                await execution.Context.Aws.ECR.DeleteRepositoryAsync(
                    new() { RepositoryName = resource.Name, Force = true }, cancellationToken);
                break;
        }
    }
}
