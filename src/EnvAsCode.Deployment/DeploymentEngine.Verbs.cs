using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using EnvAsCode.Deployment.Manifests;
using EnvAsCode.Deployment.Planning;
using EnvAsCode.Deployment.Statuses;
using EnvAsCode.Deployment.Targets;

namespace EnvAsCode.Deployment;

/// <content>What can be done beside publishing. Every verb that changes something makes a plan first, which is its dry run.</content>
public sealed partial class DeploymentEngine
{
    /// <summary>Says what is deployed, from which declaration and commit, and how it differs from what is declared.</summary>
    /// <param name="target">The deployment.</param>
    /// <param name="manifests">The environments that were built.</param>
    /// <param name="cancellationToken">Stops between two calls.</param>
    public Task<DeploymentStatus> StatusAsync(
        DeploymentTarget target, IReadOnlyList<EnvironmentManifest> manifests, CancellationToken cancellationToken = default) =>
        this.OpenAsync(target, context => new StatusReader(context, manifests).ReadAsync(cancellationToken), cancellationToken);

    /// <summary>Plans a rollback to the versions that were deployed before.</summary>
    /// <param name="target">The deployment.</param>
    /// <param name="manifests">The environments that were built: they say which app image configs the images have.</param>
    /// <param name="environments">The environments to roll back; all that have a version before if <see langword="null"/>.</param>
    /// <param name="cancellationToken">Stops between two calls.</param>
    public Task<Plan> PlanRollbackAsync(
        DeploymentTarget target,
        IReadOnlyList<EnvironmentManifest> manifests,
        IReadOnlyCollection<string>? environments = null,
        CancellationToken cancellationToken = default) =>
        this.OpenAsync(
            target, context => new RollbackPlanner(context, manifests, environments).PlanAsync(cancellationToken), cancellationToken);

    /// <summary>Plans the removal of what the deployment made and nobody uses.</summary>
    /// <param name="target">The deployment.</param>
    /// <param name="manifests">The environments that were built: what they declare stays.</param>
    /// <param name="keep">How many earlier versions of each image stay; the target's number if <see langword="null"/>.</param>
    /// <param name="cancellationToken">Stops between two calls.</param>
    public Task<Plan> PlanPruneAsync(
        DeploymentTarget target,
        IReadOnlyList<EnvironmentManifest> manifests,
        int? keep = null,
        CancellationToken cancellationToken = default) =>
        this.OpenAsync(
            target,
            context => new PrunePlanner(context, manifests, keep ?? target.KeepVersions).PlanAsync(cancellationToken),
            cancellationToken);

    /// <summary>Plans the removal of all that the deployment made, detached first. What other deployments use too stays for them.</summary>
    /// <param name="target">The deployment.</param>
    /// <param name="environments">The environments to remove; all if <see langword="null"/>.</param>
    /// <param name="cancellationToken">Stops between two calls.</param>
    public Task<Plan> PlanDestroyAsync(
        DeploymentTarget target, IReadOnlyCollection<string>? environments = null, CancellationToken cancellationToken = default) =>
        this.OpenAsync(target, context => new DestroyPlanner(context, environments).PlanAsync(cancellationToken), cancellationToken);
}
