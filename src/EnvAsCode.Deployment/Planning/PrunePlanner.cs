using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using EnvAsCode.Aws.ECR.Model;
using EnvAsCode.Aws.SageMaker;
using EnvAsCode.Aws.SageMaker.Model;
using EnvAsCode.Deployment.Manifests;
using EnvAsCode.Deployment.Ownership;
using EnvAsCode.Deployment.Steps;

namespace EnvAsCode.Deployment.Planning;

/// <summary>
/// Plans the removal of what a deployment made and nobody uses: no domain, user profile, space or app, no alias of a deployment, and no
/// declaration. Of the earlier versions of an image some stay, for a rollback.
/// </summary>
/// <param name="manifests">The environments that are declared.</param>
/// <param name="keep">How many earlier versions of each image stay.</param>
internal sealed class PrunePlanner(DeploymentContext context, IReadOnlyList<EnvironmentManifest> manifests, int keep)
{
    private const string Reason = "nobody uses it";
    private const string ContentAlias = "context-";

    private readonly PlanDraft draft = new();
    private readonly HashSet<string> declared =
        [.. manifests.Select(manifest => manifest.Name).Where(name => context.Target.Environments.Contains(name))];

    /// <summary>Plans.</summary>
    public async Task<Plan> PlanAsync(CancellationToken cancellationToken)
    {
        IReadOnlyList<OwnedResource> owned = await new OwnedResources(context).FindAsync(cancellationToken);
        Usage usage = await Usage.ReadAsync(context, cancellationToken);
        Dictionary<string, Versions> versions = [];
        foreach (OwnedResource image in owned.Where(resource => resource.Kind == OwnedKind.Image))
        {
            versions[image.Environment] = await this.ReadVersionsAsync(image, usage, cancellationToken);
        }

        foreach (OwnedResource resource in owned)
        {
            switch (resource.Kind)
            {
                case OwnedKind.Image:
                    this.PlanImage(resource, versions[resource.Environment]);
                    break;
                case OwnedKind.Repository:
                    await this.PlanRepositoryAsync(resource, versions.GetValueOrDefault(resource.Environment), cancellationToken);
                    break;
                case OwnedKind.Lifecycle when !this.IsDeclared(resource) && !usage.Names(resource.Arn):
                case OwnedKind.AppImageConfig when !this.IsDeclared(resource) && !usage.Names(resource.Name):
                    this.draft.Add(Deletions.Of(resource, context.Target.Name, Reason));
                    break;
            }
        }

        return this.draft.ToPlan("prune", context, new Dictionary<string, PlannedEnvironment>());
    }

    private bool IsDeclared(OwnedResource resource) => manifests.Where(manifest => this.declared.Contains(manifest.Name)).Any(manifest =>
        manifest.LifecycleConfigurations.Any(lifecycle => lifecycle.Name == resource.Name)
        || manifest.CustomImage?.AppImageConfigs.Any(config => config.Name == resource.Name) == true);

    // An image that is declared no longer goes whole, when none of its versions is used.
    private void PlanImage(OwnedResource image, Versions versions)
    {
        if (!this.declared.Contains(image.Environment) && !versions.AnyUsed)
        {
            this.draft.Add(Deletions.Of(image, context.Target.Name, "it is declared no longer, and nobody uses it"));
            return;
        }

        foreach (DescribeImageVersionResponse version in image.IsSharedBy(context.Target.Name) ? [] : versions.Unused)
        {
            this.draft.Add(Deletions.OfVersion(image.Environment, image.Name, version.Version!.Value, Reason));
        }
    }

    private async Task PlanRepositoryAsync(OwnedResource repository, Versions? versions, CancellationToken cancellationToken)
    {
        bool isNeeded = this.declared.Contains(repository.Environment) || versions?.AnyUsed == true;
        if (!isNeeded)
        {
            this.draft.Add(Deletions.Of(repository, context.Target.Name, "its environment is declared no longer, and nobody uses it"));
            return;
        }

        // A pushed image that no version has may be one that somebody is about to register; where nothing is registered, age decides.
        List<string> unused = [];
        if (versions is not null)
        {
            HashSet<string> kept = [.. versions.Kept.Select(DigestOf)];
            unused.AddRange(versions.Unused.Select(DigestOf).Where(digest => !kept.Contains(digest)).Distinct());
        }
        else
        {
            List<ImageDetail> pushed = [];
            await foreach (ImageDetail image in context.Aws.ECR.Paginators
                .DescribeImages(new() { RepositoryName = repository.Name }).ImageDetails
                .WithCancellation(cancellationToken))
            {
                pushed.Add(image);
            }

            unused.AddRange(pushed.OrderByDescending(image => image.ImagePushedAt).Skip(keep + 1).Select(image => image.ImageDigest!));
        }

        if (unused.Count > 0 && !repository.IsSharedBy(context.Target.Name))
        {
            this.draft.Add(Deletions.OfPushed(repository.Environment, repository.Name, unused, Reason));
        }
    }

    private async Task<Versions> ReadVersionsAsync(OwnedResource image, Usage usage, CancellationToken cancellationToken)
    {
        IAmazonSageMaker client = context.Aws.SageMaker;
        List<int> numbers = [];
        await foreach (Aws.SageMaker.Model.ImageVersion version in client.Paginators
            .ListImageVersions(new() { ImageName = image.Name }).ImageVersions
            .WithCancellation(cancellationToken))
        {
            numbers.Add(version.Version!.Value);
        }

        numbers.Sort((left, right) => right.CompareTo(left));
        Versions versions = new();
        int spared = 0;
        foreach (int number in numbers)
        {
            DescribeImageVersionResponse? version = await Describe.VersionAsync(client, image.Name, number, cancellationToken);
            if (version is null)
            {
                continue;
            }

            bool isUsed = usage.UsesVersion(image.Name, image.Arn, number, number == numbers[0]);
            bool isDeployed = await this.IsDeployedAsync(image.Name, number, cancellationToken);
            bool isSpared = !isUsed && !isDeployed && spared++ < keep;
            versions.AnyUsed |= isUsed;
            (isUsed || isDeployed || isSpared ? versions.Kept : versions.Unused).Add(version);
        }

        return versions;
    }

    private async Task<bool> IsDeployedAsync(string image, int version, CancellationToken cancellationToken)
    {
        ListAliasesResponse aliases =
            await context.Aws.SageMaker.ListAliasesAsync(new() { ImageName = image, Version = version }, cancellationToken);
        return (aliases.SageMakerImageVersionAliases ?? [])
            .Any(alias => !alias.StartsWith(ContentAlias, StringComparison.Ordinal) && !IsPrevious(alias));
    }

    // The version before counts as an earlier one: it is the newest of those that are spared.
    private static bool IsPrevious(string alias) => alias.EndsWith(AliasStep.PreviousOf(""), StringComparison.Ordinal);

    private static string DigestOf(DescribeImageVersionResponse version) =>
        version.BaseImage![(version.BaseImage!.IndexOf('@', StringComparison.Ordinal) + 1)..];

    /// <summary>The versions of an image.</summary>
    private sealed class Versions
    {
        public List<DescribeImageVersionResponse> Kept { get; } = [];

        public List<DescribeImageVersionResponse> Unused { get; } = [];

        public bool AnyUsed { get; set; }
    }
}
