using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using EnvAsCode.Deployment.Manifests;
using EnvAsCode.Deployment.Steps;

namespace EnvAsCode.Deployment.Planning;

/// <summary>Plans which scripts go to S3. It asks for each object once, and for none where nothing is loaded from S3.</summary>
/// <param name="draft">Where the steps go.</param>
internal sealed class LifecycleBodyPlanner(DeploymentContext context, PlanDraft draft)
{
    /// <summary>Plans.</summary>
    /// <param name="cancellationToken">Stops between two calls.</param>
    public async Task PlanAsync(IEnumerable<PlannedEnvironment> environments, CancellationToken cancellationToken)
    {
        foreach (EnvironmentManifest manifest in environments.Select(static environment => environment.Manifest))
        {
            foreach (LifecycleBodyManifest body in manifest.LifecycleConfigurations
                .Select(static lifecycle => lifecycle.Body)
                .OfType<LifecycleBodyManifest>()
                .Where(static body => body.IsInS3))
            {
                await this.PlanAsync(manifest, body, cancellationToken);
            }
        }
    }

    private async Task PlanAsync(EnvironmentManifest manifest, LifecycleBodyManifest body, CancellationToken cancellationToken)
    {
        if (context.Options.HasNoS3)
        {
            draft.Notes.Add($"'{body.Location}' is not written: the local Studio has no S3.");
        }
        else if (await LifecycleBodyStep.ExistsAsync(context.Aws.S3, body, cancellationToken))
        {
            draft.Unchanged.Add($"object '{body.Location}'");
        }
        else
        {
            draft.Add(new LifecycleBodyStep(manifest, body) { Environment = manifest.Name });
        }
    }
}
