using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using EnvAsCode.Aws.SageMaker;
using EnvAsCode.Aws.SageMaker.Model;
using EnvAsCode.Deployment.Manifests;
using EnvAsCode.Deployment.Settings;
using EnvAsCode.Deployment.Steps;
using EnvAsCode.Diagnostics;

namespace EnvAsCode.Deployment.Planning;

/// <summary>
/// Plans the way back to the versions before: those with the alias <c>&lt;deployment&gt;-previous</c>. Nothing is built or registered.
/// </summary>
/// <param name="manifests">The environments that are declared.</param>
/// <param name="environments">The environments to roll back; all that have a version before if <see langword="null"/>.</param>
internal sealed class RollbackPlanner(
    DeploymentContext context, IReadOnlyList<EnvironmentManifest> manifests, IReadOnlyCollection<string>? environments)
{
    private readonly PlanDraft draft = new();

    /// <summary>Plans.</summary>
    public async Task<Plan> PlanAsync(CancellationToken cancellationToken)
    {
        Dictionary<string, PlannedEnvironment> planned = [];
        List<string> rolledBack = [];
        foreach (EnvironmentManifest manifest in manifests.Where(manifest => context.Target.Environments.Contains(manifest.Name)))
        {
            PlannedEnvironment environment = new(manifest, context.Target.Repositories.NameOf(manifest.Name));
            planned[manifest.Name] = environment;
            if (environment.IsRegistered && await this.PlanVersionAsync(environment, cancellationToken))
            {
                rolledBack.Add(manifest.Name);
            }
        }

        if (rolledBack.Count == 0)
        {
            throw new DeploymentException(
                Rules.NothingToRollBackTo,
                context.Target.Name,
                environments is null ? "any environment" : string.Join(", ", environments),
                $"none has a version with the alias '{AliasStep.PreviousOf(context.Target.Name)}'");
        }

        await this.PlanPlacesAsync(planned, rolledBack, cancellationToken);
        this.draft.Notes.Add(
            "The declaration is as it was: the next publish deploys it again, so change it first. Lifecycle configurations are not rolled "
            + "back.");
        return this.draft.ToPlan("rollback", context, planned);
    }

    private async Task<bool> PlanVersionAsync(PlannedEnvironment environment, CancellationToken cancellationToken)
    {
        IAmazonSageMaker client = context.Aws.SageMaker;
        string image = environment.Manifest.CustomImage!.ImageName;
        bool isWanted = environments?.Contains(environment.Manifest.Name) != false;
        DescribeImageVersionResponse? current = await Describe.VersionAsync(client, image, context.Target.Name, cancellationToken);
        DescribeImageVersionResponse? previous = isWanted
            ? await Describe.VersionAsync(client, image, AliasStep.PreviousOf(context.Target.Name), cancellationToken)
            : null;
        environment.Version = current?.Version;
        if (previous is null)
        {
            return false;
        }

        if (previous.ImageVersionStatus != ImageVersionStatus.CREATED)
        {
            throw new DeploymentException(
                Rules.NothingToRollBackTo,
                context.Target.Name,
                environment.Manifest.Name,
                $"version {previous.Version} is {previous.ImageVersionStatus?.Value}")
            {
                Environment = environment.Manifest.Name,
            };
        }

        environment.Version = previous.Version;
        this.draft.Add(new AliasStep(image, previous.Version!.Value, "it is rolled back to the version before")
        {
            Environment = environment.Manifest.Name,
            KeepsPrevious = false,
            Changes = [new($"Aliases[{context.Target.Name}]", Number(current?.Version), Number(previous.Version))],
        });
        return true;
    }

    private async Task PlanPlacesAsync(
        Dictionary<string, PlannedEnvironment> planned, List<string> rolledBack, CancellationToken cancellationToken)
    {
        Places places = new(context, planned);
        foreach (SettingsPlace place in places.All)
        {
            Dictionary<string, IReadOnlyList<AppAttachment>> images = places.AppsOf(place).ToDictionary(
                settings => settings.Key,
                settings => (IReadOnlyList<AppAttachment>)[.. settings.Value
                    .Where(app => rolledBack.Contains(app.Environment) && app.Image is not null)
                    .Select(app => app with { Lifecycle = null })]);
            PlaceMerge merge = PlaceMerge.Attach(place, (await place.ReadAsync(cancellationToken)).Settings, images);
            if (merge.Changes.Count > 0)
            {
                this.draft.Add(new SettingsStep(place, _ => images, isAttach: true, "it offers the version that is rolled back")
                {
                    Changes = merge.Changes
                });
            }
        }
    }

    private static string? Number(int? version) => version?.ToString(CultureInfo.InvariantCulture);
}
