using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using EnvAsCode.Aws.ECR.Model;
using EnvAsCode.Aws.SageMaker;
using EnvAsCode.Aws.SageMaker.Model;

namespace EnvAsCode.Deployment.Ownership;

/// <summary>
/// Finds what a deployment made and uses. The resources are listed, and each is asked for its tags: whoever knows of some without being
/// told whose they are leaves them out, since it is those calls that grow with the environments.
/// </summary>
internal sealed class OwnedResources(DeploymentContext context)
{
    private readonly Owner owner = new(context);

    /// <summary>The resources that the deployment uses, in the order in which they can be deleted.</summary>
    public async Task<IReadOnlyList<OwnedResource>> FindAsync(CancellationToken cancellationToken) =>
        await this.AskAsync(await this.ListAsync(cancellationToken), cancellationToken);

    /// <summary>
    /// All resources of the kinds that deployments make, whoever made them, in the order in which they can be deleted. None has tags yet.
    /// </summary>
    public async Task<IReadOnlyList<OwnedResource>> ListAsync(CancellationToken cancellationToken)
    {
        IAmazonSageMaker client = context.Aws.SageMaker;
        List<OwnedResource> found = [];
        await foreach (AppImageConfigDetails config in client.Paginators
            .ListAppImageConfigs(new() { MaxResults = ListPages.Size }).AppImageConfigs
            .WithCancellation(cancellationToken))
        {
            found.Add(new(OwnedKind.AppImageConfig, config.AppImageConfigName!, config.AppImageConfigArn!, NoTags));
        }

        await foreach (StudioLifecycleConfigDetails config in client.Paginators
            .ListStudioLifecycleConfigs(new() { MaxResults = ListPages.Size }).StudioLifecycleConfigs
            .WithCancellation(cancellationToken))
        {
            found.Add(new(OwnedKind.Lifecycle, config.StudioLifecycleConfigName!, config.StudioLifecycleConfigArn!, NoTags)
            {
                AppType = config.StudioLifecycleConfigAppType?.Value,
            });
        }

        await foreach (Aws.SageMaker.Model.Image image in client.Paginators
            .ListImages(new() { MaxResults = ListPages.Size }).Images
            .WithCancellation(cancellationToken))
        {
            found.Add(new(OwnedKind.Image, image.ImageName!, image.ImageArn!, NoTags));
        }

        string prefix = context.Target.Repositories.Prefix + "/";
        await foreach (Repository repository in context.Aws.ECR.Paginators
            .DescribeRepositories(new() { MaxResults = ListPages.Size }).Repositories
            .WithCancellation(cancellationToken))
        {
            if (repository.RepositoryName!.StartsWith(prefix, StringComparison.Ordinal))
            {
                found.Add(new(OwnedKind.Repository, repository.RepositoryName, repository.RepositoryArn!, NoTags));
            }
        }

        return found;
    }

    /// <summary>Those of some resources that the deployment uses, with their tags; several are asked at a time.</summary>
    /// <param name="listed">The resources; their order stays.</param>
    /// <param name="cancellationToken">Stops between two calls.</param>
    public async Task<IReadOnlyList<OwnedResource>> AskAsync(
        IReadOnlyList<OwnedResource> listed, CancellationToken cancellationToken)
    {
        ConcurrentDictionary<int, OwnedResource> owned = [];
        ParallelOptions options = new() { MaxDegreeOfParallelism = context.Options.Parallelism, CancellationToken = cancellationToken };
        await Parallel.ForAsync(0, listed.Count, options, async (i, token) =>
        {
            if (await this.TagsAsync(listed[i], token) is { } tags && this.IsOurs(listed[i] with { Tags = tags }))
            {
                owned[i] = listed[i] with { Tags = tags };
            }
        });
        return [.. owned.OrderBy(static pair => pair.Key).Select(static pair => pair.Value)];
    }

    private static IReadOnlyDictionary<string, string> NoTags { get; } = new Dictionary<string, string>();

    private async Task<IReadOnlyDictionary<string, string>?> TagsAsync(OwnedResource resource, CancellationToken cancellationToken) =>
        resource.Kind == OwnedKind.Repository
            ? await this.owner.RepositoryTagsAsync(resource.Arn, cancellationToken)
            : await this.owner.FindTagsAsync(resource.Arn, cancellationToken);

    private bool IsOurs(OwnedResource resource) =>
        resource.Tags.ContainsKey(ResourceTags.Environment) && resource.IsUsedBy(context.Target.Name) && this.IsOurProjects(resource);

    // Deployments of one name in two projects share their tag, and may declare environments of one name.
    private bool IsOurProjects(OwnedResource resource) =>
        !ResourceTags.IsOfOtherProject(resource.Tags, context.Options.Project);
}
