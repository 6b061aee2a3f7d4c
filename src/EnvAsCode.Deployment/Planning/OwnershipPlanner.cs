using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using EnvAsCode.Deployment.Manifests;
using EnvAsCode.Deployment.Ownership;
using EnvAsCode.Deployment.Settings;
using EnvAsCode.Deployment.Steps;
using EnvAsCode.Diagnostics;

namespace EnvAsCode.Deployment.Planning;

/// <summary>
/// Asks whose the resources are that a plan would change or replace. Two projects may declare an environment of one name; without being
/// told, neither replaces what the other one made. A plan without steps asks nothing.
/// </summary>
internal sealed class OwnershipPlanner(DeploymentContext context, PlanDraft draft)
{
    private readonly Owner owner = new(context);

    /// <summary>Refuses what another project made, or plans to take it over.</summary>
    /// <param name="shared">What there is in the account.</param>
    /// <param name="images">What there is of each image.</param>
    /// <param name="cancellationToken">Stops between two calls.</param>
    /// <exception cref="DeploymentException">EAC8094: a resource is another project's.</exception>
    public async Task PlanAsync(
        IEnumerable<PlannedEnvironment> environments,
        SharedReality shared,
        IReadOnlyDictionary<string, ImageReality> images,
        CancellationToken cancellationToken)
    {
        if (string.IsNullOrEmpty(context.Options.Project))
        {
            return;
        }

        HashSet<string?> changed = [.. draft.Steps.Select(static step => step.Environment)];
        foreach (PlannedEnvironment environment in environments)
        {
            EnvironmentManifest manifest = environment.Manifest;

            // A step of no environment attaches several to a place.
            if (!changed.Contains(manifest.Name) && !changed.Contains(null))
            {
                continue;
            }

            if (shared.Repositories.GetValueOrDefault(environment.RepositoryName) is { RepositoryArn: { } repository })
            {
                IReadOnlyDictionary<string, string> tags = await this.owner.RepositoryTagsAsync(repository, cancellationToken);
                this.Judge(manifest, $"repository '{environment.RepositoryName}'", repository, tags);
            }

            foreach ((string resource, string arn) in this.Existing(manifest, shared, images.GetValueOrDefault(manifest.Name)))
            {
                this.Judge(manifest, resource, arn, await this.owner.FindTagsAsync(arn, cancellationToken) ?? []);
            }
        }
    }

    private void Judge(EnvironmentManifest manifest, string resource, string arn, IReadOnlyDictionary<string, string> tags)
    {
        if (!ResourceTags.IsOfOtherProject(tags, context.Options.Project))
        {
            return;
        }

        string project = tags[ResourceTags.Project];
        if (!context.Options.TakesOver)
        {
            throw new DeploymentException(Rules.OtherProjectsEnvironment, manifest.Name, resource, project, context.Options.Project!)
            {
                Environment = manifest.Name,
            };
        }

        // What is deleted in the same plan, as a replaced script, needs no new owner.
        if (!draft.Steps.Any(step => step.Action == StepAction.Delete && step.Resource == resource))
        {
            draft.Add(new TakeOverStep(arn, resource, project, manifest) { Environment = manifest.Name });
        }
    }

    private IEnumerable<(string Resource, string Arn)> Existing(EnvironmentManifest manifest, SharedReality shared, ImageReality? image)
    {
        if (image?.Image is not null)
        {
            string name = manifest.CustomImage!.ImageName;
            yield return ($"SageMaker image '{name}'", context.ArnOf("image/" + name));
        }

        foreach (AppImageConfigManifest config in manifest.CustomImage?.AppImageConfigs ?? [])
        {
            if (shared.AppImageConfigs.ContainsKey(config.Name))
            {
                yield return ($"app image config '{config.Name}'", context.ArnOf("app-image-config/" + config.Name));
            }
        }

        // Also those of other scripts: they are what this plan replaces.
        foreach (LifecycleConfigurationManifest lifecycle in manifest.LifecycleConfigurations)
        {
            LifecycleScriptAttachment own = new(context.ArnOf("studio-lifecycle-config/" + lifecycle.Name), default);
            foreach (Aws.SageMaker.Model.StudioLifecycleConfigDetails other in shared.Lifecycles.Values)
            {
                if (own.IsOwn(other.StudioLifecycleConfigArn!))
                {
                    yield return ($"lifecycle configuration '{other.StudioLifecycleConfigName}'", other.StudioLifecycleConfigArn!);
                }
            }
        }
    }
}
