using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using EnvAsCode.Aws;
using EnvAsCode.Aws.ECR.Model;
using EnvAsCode.Aws.SageMaker.Model;
using EnvAsCode.Deployment.Manifests;
using EnvAsCode.Diagnostics;
using EcrTag = EnvAsCode.Aws.ECR.Model.Tag;
using SageMakerTag = EnvAsCode.Aws.SageMaker.Model.Tag;

namespace EnvAsCode.Deployment.Ownership;

/// <summary>Tells our resources from others', by their tags.</summary>
internal sealed class Owner(DeploymentContext context)
{
    /// <summary>The tags of a new SageMaker resource.</summary>
    public List<SageMakerTag> SageMakerTags(EnvironmentManifest manifest) =>
        [.. ResourceTags.For(manifest, context.Target, context.Options).Select(tag =>
            new SageMakerTag { Key = tag.Key, Value = tag.Value })];

    /// <summary>The tags of a new ECR repository.</summary>
    public List<EcrTag> EcrTags(EnvironmentManifest manifest) =>
        [.. ResourceTags.For(manifest, context.Target, context.Options).Select(tag => new EcrTag { Key = tag.Key, Value = tag.Value })];

    /// <summary>The tags that a SageMaker resource has; <see langword="null"/> if there is none.</summary>
    public async Task<Dictionary<string, string>?> FindTagsAsync(string arn, CancellationToken cancellationToken)
    {
        try
        {
            Dictionary<string, string> tags = [];
            await foreach (SageMakerTag tag in context.Aws.SageMaker.Paginators
                .ListTags(new ListTagsRequest { ResourceArn = arn }).Tags
                .WithCancellation(cancellationToken))
            {
                tags[tag.Key!] = tag.Value!;
            }

            return tags;
        }
        catch (Amazon.Runtime.AmazonServiceException e) when (AwsErrors.KindOf(e) == AwsErrorKind.NotFound)
        {
            return null;
        }
    }

    /// <summary>Refuses a SageMaker resource of somebody else.</summary>
    /// <param name="resource">The resource in words, as <c>SageMaker image 'churn'</c>.</param>
    /// <param name="environment">The environment that it should be of.</param>
    /// <returns>Whether this deployment is among those that use the resource.</returns>
    /// <exception cref="DeploymentException">EAC8030: it is not ours.</exception>
    public async Task<bool> RequireAsync(string arn, string resource, string environment, CancellationToken cancellationToken)
    {
        Dictionary<string, string> tags = await this.FindTagsAsync(arn, cancellationToken) ?? [];
        return tags.GetValueOrDefault(ResourceTags.Environment) == environment
            ? tags.ContainsKey(ResourceTags.OfDeployment(context.Target.Name))
            : throw new DeploymentException(Rules.NotOurs, resource, environment) { Environment = environment };
    }

    /// <summary>Makes this deployment one of those that use a SageMaker resource of ours.</summary>
    /// <inheritdoc cref="RequireAsync"/>
    public async Task JoinAsync(string arn, string resource, string environment, CancellationToken cancellationToken)
    {
        if (!await this.RequireAsync(arn, resource, environment, cancellationToken))
        {
            await context.Aws.SageMaker.AddTagsAsync(
                new AddTagsRequest { ResourceArn = arn, Tags = [this.OfDeployment()] }, cancellationToken);
        }
    }

    /// <summary>Makes this deployment one of those that use a repository of ours.</summary>
    /// <inheritdoc cref="RequireAsync"/>
    public async Task JoinRepositoryAsync(string arn, string resource, string environment, CancellationToken cancellationToken)
    {
        if (!await this.IsJoinedAsync(arn, resource, environment, cancellationToken))
        {
            SageMakerTag tag = this.OfDeployment();
            await context.Aws.ECR.TagResourceAsync(
                new TagResourceRequest { ResourceArn = arn, Tags = [new() { Key = tag.Key, Value = tag.Value }] }, cancellationToken);
        }
    }

    /// <summary>Refuses a repository of somebody else, and says whether this deployment uses it.</summary>
    /// <inheritdoc cref="RequireAsync"/>
    public async Task<bool> IsJoinedAsync(string arn, string resource, string environment, CancellationToken cancellationToken)
    {
        Dictionary<string, string> tags = await this.RepositoryTagsAsync(arn, cancellationToken);
        return tags.GetValueOrDefault(ResourceTags.Environment) == environment
            ? tags.ContainsKey(ResourceTags.OfDeployment(context.Target.Name))
            : throw new DeploymentException(Rules.NotOurs, resource, environment) { Environment = environment };
    }

    /// <summary>The tags of a repository.</summary>
    public async Task<Dictionary<string, string>> RepositoryTagsAsync(string arn, CancellationToken cancellationToken)
    {
        ListTagsForResourceResponse response =
            await context.Aws.ECR.ListTagsForResourceAsync(new ListTagsForResourceRequest { ResourceArn = arn }, cancellationToken);
        return (response.Tags ?? []).ToDictionary(tag => tag.Key!, tag => tag.Value!);
    }

    private SageMakerTag OfDeployment() =>
        new() { Key = ResourceTags.OfDeployment(context.Target.Name), Value = context.Target.Domain ?? "-" };
}
