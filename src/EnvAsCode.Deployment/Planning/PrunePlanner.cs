using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using EnvAsCode.Aws.ECR.Model;
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
    private readonly OwnedResources resources = new(context);
    private readonly EnvironmentManifest[] declared =
        [.. manifests.Where(manifest => context.Target.Environments.Contains(manifest.Name))];

    /// <summary>Plans.</summary>
    public async Task<Plan> PlanAsync(CancellationToken cancellationToken)
    {
        DeclaredNames names = new(this.declared, context.Target);
        IReadOnlyList<OwnedResource> listed = await this.resources.ListAsync(cancellationToken);
        Usage usage = await Usage.ReadAsync(context, cancellationToken);

        // Whose a resource is, is asked of those that would be deleted: what is declared or used stays, whoever it is of.
        bool MayGo(OwnedResource resource) => names.Find(resource) is null && resource.Kind switch
        {
            OwnedKind.Lifecycle => !usage.Names(resource.Arn),
            OwnedKind.AppImageConfig => !usage.Names(resource.Name),
            _ => true,
        };
        IReadOnlyList<OwnedResource> owned = await this.resources.AskAsync([.. listed.Where(MayGo)], cancellationToken);
        await this.PlanUndeclaredAsync(owned, usage, cancellationToken);
        OwnedResource[] stay = [.. listed.Where(resource => names.Find(resource) is not null)];
        foreach (EnvironmentManifest manifest in this.declared.Where(static manifest => manifest.CustomImage is not null))
        {
            await this.PlanDeclaredAsync(manifest, [.. names.Of(manifest, stay)], usage, cancellationToken);
        }

        return this.draft.ToPlan("prune", context, new Dictionary<string, PlannedEnvironment>());
    }

    // An image that is declared no longer goes whole, and its repository with it, when none of its versions is used.
    private async Task PlanUndeclaredAsync(IReadOnlyList<OwnedResource> owned, Usage usage, CancellationToken cancellationToken)
    {
        Dictionary<string, Versions> versions = [];
        foreach (OwnedResource image in owned.Where(static resource => resource.Kind == OwnedKind.Image))
        {
            versions[image.Environment] =
                await this.ReadVersionsAsync(image, await this.NumbersAsync(image, cancellationToken), usage, cancellationToken);
        }

        foreach (OwnedResource resource in owned)
        {
            Versions? own = versions.GetValueOrDefault(resource.Environment);
            bool isNeeded = own?.AnyUsed == true || this.declared.Any(manifest => manifest.Name == resource.Environment);
            switch (resource.Kind)
            {
                case OwnedKind.Image when isNeeded:
                    this.PlanVersions(resource, own!);
                    break;
                case OwnedKind.Repository when isNeeded:
                    this.PlanPushed(resource, own?.UnusedDigests ?? await this.OldDigestsAsync(resource, cancellationToken));
                    break;
                default:
                    this.draft.Add(Deletions.Of(resource, context.Target.Name, resource.Kind switch
                    {
                        OwnedKind.Image => "it is declared no longer, and nobody uses it",
                        OwnedKind.Repository => "its environment is declared no longer, and nobody uses it",
                        _ => Reason,
                    }));
                    break;
            }
        }
    }

    private async Task PlanDeclaredAsync(
        EnvironmentManifest manifest, OwnedResource[] listed, Usage usage, CancellationToken cancellationToken)
    {
        OwnedResource? image = listed.FirstOrDefault(static resource => resource.Kind == OwnedKind.Image);
        OwnedResource? repository = listed.FirstOrDefault(static resource => resource.Kind == OwnedKind.Repository);
        IReadOnlyList<string> digests = [];
        Versions? versions = null;
        if (image is not null)
        {
            IReadOnlyList<int> numbers = await this.NumbersAsync(image, cancellationToken);

            // So many stay whatever they are.
            versions = numbers.Count > keep ? await this.ReadVersionsAsync(image, numbers, usage, cancellationToken) : null;
            digests = versions?.UnusedDigests ?? [];
        }
        else if (repository is not null)
        {
            digests = await this.OldDigestsAsync(repository, cancellationToken);
        }

        OwnedResource[] concerned =
        [
            .. versions is { Unused.Count: > 0 } ? (OwnedResource[])[image!] : [],
            .. repository is not null && digests.Count > 0 ? (OwnedResource[])[repository] : [],
        ];
        IReadOnlyList<OwnedResource> asked = await this.resources.AskAsync(concerned, cancellationToken);
        OwnedResource[] owned = [.. asked.Where(resource => resource.Environment == manifest.Name)];
        if (owned.FirstOrDefault(static resource => resource.Kind == OwnedKind.Image) is { } ours)
        {
            this.PlanVersions(ours, versions!);
        }

        // What versions of somebody else's image were pushed to, is not ours to delete.
        if (owned.FirstOrDefault(static resource => resource.Kind == OwnedKind.Repository) is { } pushed
            && (image is null || owned.Length == concerned.Length))
        {
            this.PlanPushed(pushed, digests);
        }
    }

    private void PlanVersions(OwnedResource image, Versions versions)
    {
        foreach (DescribeImageVersionResponse version in image.IsSharedBy(context.Target.Name) ? [] : versions.Unused)
        {
            this.draft.Add(Deletions.OfVersion(image.Environment, image.Name, version.Version!.Value, Reason));
        }
    }

    private void PlanPushed(OwnedResource repository, IReadOnlyList<string> digests)
    {
        if (digests.Count > 0 && !repository.IsSharedBy(context.Target.Name))
        {
            this.draft.Add(Deletions.OfPushed(repository.Environment, repository.Name, digests, Reason));
        }
    }

    // A pushed image that no version has may be one that somebody is about to register; where nothing is registered, age decides.
    private async Task<IReadOnlyList<string>> OldDigestsAsync(OwnedResource repository, CancellationToken cancellationToken)
    {
        List<ImageDetail> pushed = [];
        await foreach (ImageDetail image in context.Aws.ECR.Paginators
            .DescribeImages(new() { RepositoryName = repository.Name }).ImageDetails
            .WithCancellation(cancellationToken))
        {
            pushed.Add(image);
        }

        return [.. pushed.OrderByDescending(image => image.ImagePushedAt).Skip(keep + 1).Select(image => image.ImageDigest!)];
    }

    // The numbers of an image's versions, the newest first.
    private async Task<IReadOnlyList<int>> NumbersAsync(OwnedResource image, CancellationToken cancellationToken)
    {
        List<int> numbers = [];
        await foreach (Aws.SageMaker.Model.ImageVersion version in context.Aws.SageMaker.Paginators
            .ListImageVersions(new() { ImageName = image.Name, MaxResults = ListPages.Size }).ImageVersions
            .WithCancellation(cancellationToken))
        {
            numbers.Add(version.Version!.Value);
        }

        numbers.Sort((left, right) => right.CompareTo(left));
        return numbers;
    }

    private async Task<Versions> ReadVersionsAsync(
        OwnedResource image, IReadOnlyList<int> numbers, Usage usage, CancellationToken cancellationToken)
    {
        Versions versions = new();
        int spared = 0;
        foreach (int number in numbers)
        {
            DescribeImageVersionResponse? version =
                await Describe.VersionAsync(context.Aws.SageMaker, image.Name, number, cancellationToken);
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

        /// <summary>The images of the versions that go and of none that stays.</summary>
        public IReadOnlyList<string> UnusedDigests =>
            [.. this.Unused.Select(DigestOf).Except(this.Kept.Select(DigestOf), StringComparer.Ordinal)];
    }
}
