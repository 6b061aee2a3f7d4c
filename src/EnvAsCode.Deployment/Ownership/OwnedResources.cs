using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using EnvAsCode.Aws.ECR.Model;
using EnvAsCode.Aws.SageMaker;
using EnvAsCode.Aws.SageMaker.Model;

namespace EnvAsCode.Deployment.Ownership;

/// <summary>
/// Finds what a deployment made and uses, by tags. It asks for the tags of each resource, so it is not part of a publish.
/// </summary>
internal sealed class OwnedResources(DeploymentContext context)
{
    private readonly Owner owner = new(context);

    /// <summary>The resources that the deployment uses, in the order in which they can be deleted.</summary>
    public async Task<IReadOnlyList<OwnedResource>> FindAsync(CancellationToken cancellationToken)
    {
        IAmazonSageMaker client = context.Aws.SageMaker;
        List<OwnedResource> found = [];
        await foreach (AppImageConfigDetails config in client.Paginators
            .ListAppImageConfigs(new()).AppImageConfigs
            .WithCancellation(cancellationToken))
        {
            await AddAsync(OwnedKind.AppImageConfig, config.AppImageConfigName!, config.AppImageConfigArn!);
        }

        await foreach (StudioLifecycleConfigDetails config in client.Paginators
            .ListStudioLifecycleConfigs(new()).StudioLifecycleConfigs
            .WithCancellation(cancellationToken))
        {
            await AddAsync(
                OwnedKind.Lifecycle,
                config.StudioLifecycleConfigName!,
                config.StudioLifecycleConfigArn!,
                config.StudioLifecycleConfigAppType?.Value);
        }

        await foreach (Aws.SageMaker.Model.Image image in client.Paginators.ListImages(new()).Images.WithCancellation(cancellationToken))
        {
            await AddAsync(OwnedKind.Image, image.ImageName!, image.ImageArn!);
        }

        string prefix = context.Target.Repositories.Prefix + "/";
        await foreach (Repository repository in context.Aws.ECR.Paginators
            .DescribeRepositories(new()).Repositories
            .WithCancellation(cancellationToken))
        {
            if (repository.RepositoryName!.StartsWith(prefix, StringComparison.Ordinal))
            {
                this.Add(
                    found,
                    new(
                        OwnedKind.Repository,
                        repository.RepositoryName,
                        repository.RepositoryArn!,
                        await this.owner.RepositoryTagsAsync(repository.RepositoryArn!, cancellationToken)));
            }
        }

        return found;

        async Task AddAsync(OwnedKind kind, string name, string arn, string? appType = null)
        {
            if (await this.owner.FindTagsAsync(arn, cancellationToken) is { } tags)
            {
                this.Add(found, new(kind, name, arn, tags) { AppType = appType });
            }
        }
    }

    private void Add(List<OwnedResource> found, OwnedResource resource)
    {
        if (resource.Tags.ContainsKey(ResourceTags.Environment) && resource.IsUsedBy(context.Target.Name) && this.IsOurProjects(resource))
        {
            found.Add(resource);
        }
    }

    // Deployments of one name in two projects share their tag, and may declare environments of one name.
    private bool IsOurProjects(OwnedResource resource) =>
        !ResourceTags.IsOfOtherProject(resource.Tags, context.Options.Project);
}
