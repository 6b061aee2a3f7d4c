using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using System.Threading;
using System.Threading.Tasks;
using EnvAsCode.Aws.SageMaker.Model;
using EnvAsCode.Deployment.Manifests;
using EnvAsCode.Deployment.Ownership;
using EnvAsCode.Deployment.Settings;
using EnvAsCode.Deployment.Steps;

namespace EnvAsCode.Deployment.Planning;

/// <summary>
/// Plans the removal of lifecycle configurations whose script was replaced. One that is attached somewhere, that an app runs with, or
/// that another deployment uses stays.
/// </summary>
/// <param name="draft">Where the steps go.</param>
internal sealed class ReplacedLifecyclePlanner(DeploymentContext context, PlanDraft draft)
{
    /// <summary>Plans.</summary>
    /// <param name="shared">The account's lifecycle configurations.</param>
    /// <param name="merged">The settings of all places as they will be.</param>
    /// <param name="cancellationToken">Stops between two calls.</param>
    public async Task PlanAsync(
        IEnumerable<PlannedEnvironment> environments,
        SharedReality shared,
        IReadOnlyList<JsonObject> merged,
        CancellationToken cancellationToken)
    {
        (EnvironmentManifest Manifest, string Name, string Arn)[] replaced =
            [.. environments.SelectMany(environment => this.ReplacedOf(environment.Manifest, shared)).Where(one =>
                !merged.Any(settings => Mentions(settings, one.Arn)))];
        if (replaced.Length == 0)
        {
            return;
        }

        HashSet<string> running = await this.RunningAsync(cancellationToken);
        foreach ((EnvironmentManifest manifest, string name, string arn) in replaced.Where(one => !running.Contains(one.Arn)))
        {
            Dictionary<string, string>? tags = await new Owner(context).FindTagsAsync(arn, cancellationToken);
            if (tags?.GetValueOrDefault(ResourceTags.Environment) == manifest.Name && this.IsOnlyOurs(tags))
            {
                draft.Add(new DeleteStep($"lifecycle configuration '{name}'", "its script was replaced", (execution, token) =>
                    execution.Context.Aws.SageMaker.DeleteStudioLifecycleConfigAsync(new() { StudioLifecycleConfigName = name }, token))
                {
                    Environment = manifest.Name
                });
            }
        }
    }

    private static bool Mentions(JsonObject settings, string arn) => settings.ToJsonString().Contains(arn, StringComparison.Ordinal);

    private IEnumerable<(EnvironmentManifest Manifest, string Name, string Arn)> ReplacedOf(
        EnvironmentManifest manifest, SharedReality shared) =>
        from lifecycle in manifest.LifecycleConfigurations
        let current = new LifecycleScriptAttachment(context.ArnOf("studio-lifecycle-config/" + lifecycle.Name), default)
        from other in shared.Lifecycles.Values
        where other.StudioLifecycleConfigArn != current.Arn && current.IsOwn(other.StudioLifecycleConfigArn!)
        select (manifest, other.StudioLifecycleConfigName!, other.StudioLifecycleConfigArn!);

    private bool IsOnlyOurs(Dictionary<string, string> tags) =>
        tags.Keys.Where(ResourceTags.IsOfDeployment).All(key => key == ResourceTags.OfDeployment(context.Target.Name));

    private async Task<HashSet<string>> RunningAsync(CancellationToken cancellationToken)
    {
        HashSet<string> arns = new(StringComparer.Ordinal);
        await foreach (AppDetails app in context.Aws.SageMaker.Paginators
            .ListApps(new() { DomainIdEquals = context.Target.Domain, MaxResults = ListPages.Size }).Apps
            .WithCancellation(cancellationToken))
        {
            if (app.Status != Aws.SageMaker.AppStatus.Deleted && app.ResourceSpec?.LifecycleConfigArn is { } arn)
            {
                arns.Add(arn);
            }
        }

        return arns;
    }
}
