using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using System.Threading;
using System.Threading.Tasks;
using EnvAsCode.Aws.ECR.Model;
using EnvAsCode.Deployment.Images;
using EnvAsCode.Deployment.Manifests;
using EnvAsCode.Deployment.Ownership;
using EnvAsCode.Deployment.Settings;
using EnvAsCode.Deployment.Steps;
using EnvAsCode.Diagnostics;

namespace EnvAsCode.Deployment.Planning;

/// <summary>Compares what is declared with what there is. It reads, and changes nothing.</summary>
/// <param name="manifests">The environments that were built.</param>
internal sealed class PublishPlanner(DeploymentContext context, IReadOnlyList<EnvironmentManifest> manifests)
{
    private readonly PlanDraft draft = new();
    private readonly Owner owner = new(context);

    /// <summary>Whether what another project made is refused, instead of compared with what is declared here.</summary>
    public bool RefusesOthers { get; init; } = true;

    /// <summary>Plans.</summary>
    public async Task<Plan> PlanAsync(CancellationToken cancellationToken) => (await this.CompareAsync(cancellationToken)).Plan;

    /// <summary>Plans, and gives what was read for it too, for those who would have to read it again.</summary>
    public async Task<Comparison> CompareAsync(CancellationToken cancellationToken)
    {
        Dictionary<string, PlannedEnvironment> environments = this.Select();
        foreach (PlannedEnvironment environment in environments.Values)
        {
            await FileVerification.VerifyAsync(environment.Manifest, cancellationToken);
        }

        Places places = new(context, environments);
        SharedReality shared = await SharedReality.ReadAsync(context, environments.Values, places.All, cancellationToken);
        Dictionary<string, ImageReality> images = await this.ReadImagesAsync(environments.Values, shared, cancellationToken);
        await this.SkipImagesAsync(environments.Values, images, cancellationToken);
        ImagePlanner imagePlanner = new(context, this.draft, RoleOf(context, places, shared));
        foreach (PlannedEnvironment environment in environments.Values.Where(environment =>
            environment.Manifest.CustomImage is not null && !environment.IsImageSkipped))
        {
            await imagePlanner.PlanAsync(
                environment, RepositoryOf(environment, shared), images[environment.Manifest.Name], cancellationToken);
        }

        await new LifecycleBodyPlanner(context, this.draft).PlanAsync(environments.Values, cancellationToken);
        this.PlanConfigurations(environments.Values, shared);
        IReadOnlyList<JsonObject> merged = await this.PlanPlacesAsync(places, environments, shared, cancellationToken);
        await new ReplacedLifecyclePlanner(context, this.draft).PlanAsync(environments.Values, shared, merged, cancellationToken);
        if (this.RefusesOthers)
        {
            await new OwnershipPlanner(context, this.draft).PlanAsync(environments.Values, shared, images, cancellationToken);
        }

        return new(this.draft.ToPlan("publish", context, environments), shared, images);
    }

    private static Repository? RepositoryOf(PlannedEnvironment environment, SharedReality shared) =>
        shared.Repositories.GetValueOrDefault(environment.RepositoryName);

    private static string? RoleOf(DeploymentContext context, Places places, SharedReality shared) =>
        context.Target.Role
        ?? (places.Domain is null ? null : (string?)shared.Places[places.Domain].Settings[DomainPlace.UserSettings]?["ExecutionRole"]);

    private Dictionary<string, PlannedEnvironment> Select()
    {
        Dictionary<string, PlannedEnvironment> selected = new(StringComparer.Ordinal);
        foreach (string name in context.Target.Environments)
        {
            EnvironmentManifest manifest = manifests.FirstOrDefault(manifest => manifest.Name == name)
                ?? throw new DeploymentException(
                    Rules.UnknownEnvironment,
                    context.Target.Name,
                    name,
                    manifests.Count == 0 ? "none" : string.Join(", ", manifests.Select(manifest => manifest.Name)));
            selected.Add(name, new PlannedEnvironment(manifest, context.Target.Repositories.NameOf(name)));
        }

        return selected;
    }

    private async Task<Dictionary<string, ImageReality>> ReadImagesAsync(
        IReadOnlyCollection<PlannedEnvironment> environments, SharedReality shared, CancellationToken cancellationToken)
    {
        PlannedEnvironment[] withImage = [.. environments.Where(environment => environment.Manifest.CustomImage is not null)];
        ImageReality[] read = new ImageReality[withImage.Length];
        ParallelOptions options = new() { MaxDegreeOfParallelism = context.Options.Parallelism, CancellationToken = cancellationToken };
        await Parallel.ForAsync(0, withImage.Length, options, async (i, token) =>
            read[i] = await ImageReality.ReadAsync(context, withImage[i], RepositoryOf(withImage[i], shared), token));
        return withImage.Zip(read).ToDictionary(pair => pair.First.Manifest.Name, pair => pair.Second);
    }

    // What is missing has to be built: without an engine it is left out, or stands in the way of the plan.
    private async Task SkipImagesAsync(
        IEnumerable<PlannedEnvironment> environments, Dictionary<string, ImageReality> images, CancellationToken cancellationToken)
    {
        PlannedEnvironment[] missing =
            [.. environments.Where(environment => images.GetValueOrDefault(environment.Manifest.Name) is { Digest: null })];
        if (missing.Length == 0
            || !(context.Options.SkipsImagesWithoutEngine || this.RefusesOthers)
            || await context.Images.FindObstacleAsync(cancellationToken) is not { } obstacle)
        {
            return;
        }

        if (!context.Options.SkipsImagesWithoutEngine)
        {
            this.draft.Obstacles.Add(context.Images.NoEngine(missing[0].Manifest.Name, obstacle));
            return;
        }

        foreach (PlannedEnvironment environment in missing)
        {
            environment.IsImageSkipped = true;
            string name = environment.Manifest.Name;
            string message = Rules.ImageLeftOut.Format(name, obstacle);
            if (context.Options.LeavesImagesOut)
            {
                this.draft.Notes.Add(message + ".");
            }
            else
            {
                this.draft.Warnings.Add(new PlanWarning(Rules.ImageLeftOut, name, message));
            }
        }
    }

    private void PlanConfigurations(IEnumerable<PlannedEnvironment> environments, SharedReality shared)
    {
        foreach (PlannedEnvironment environment in environments)
        {
            EnvironmentManifest manifest = environment.Manifest;
            foreach (AppImageConfigManifest config in manifest.CustomImage?.AppImageConfigs ?? [])
            {
                bool exists = shared.AppImageConfigs.TryGetValue(config.Name, out Aws.SageMaker.Model.AppImageConfigDetails? details);
                IReadOnlyList<MemberChange> changes = exists ? AppImageConfigInput.Read(manifest, config).Differences(details!) : [];
                if (exists && changes.Count == 0)
                {
                    this.draft.Unchanged.Add($"app image config '{config.Name}'");
                    continue;
                }

                (StepAction action, string reason) = exists
                    ? (StepAction.Update, "it is not as declared")
                    : (StepAction.Create, "it is not there");
                this.draft.Add(new AppImageConfigStep(manifest, config, action, reason)
                {
                    Environment = manifest.Name,
                    Changes = changes,
                });
            }

            foreach (LifecycleConfigurationManifest lifecycle in manifest.LifecycleConfigurations)
            {
                if (shared.Lifecycles.ContainsKey(lifecycle.Name))
                {
                    this.draft.Unchanged.Add($"lifecycle configuration '{lifecycle.Name}'");
                }
                else
                {
                    this.draft.Add(
                        new LifecycleConfigurationStep(manifest, lifecycle, "none has this script") { Environment = manifest.Name });
                }
            }
        }
    }

    private async Task<IReadOnlyList<JsonObject>> PlanPlacesAsync(
        Places places, Dictionary<string, PlannedEnvironment> environments, SharedReality shared, CancellationToken cancellationToken)
    {
        List<JsonObject> merged = [];
        HashSet<string> attached = new(StringComparer.Ordinal);
        foreach (SettingsPlace place in places.All)
        {
            PlaceMerge merge = PlaceMerge.Attach(place, shared.Places[place].Settings, places.AppsOf(place));
            merged.Add(merge.Merged);
            if (merge.Changes.Count == 0)
            {
                this.draft.Unchanged.Add(place.Description);
                continue;
            }

            attached.UnionWith(places.EnvironmentsOf(place));
            this.draft.Add(new SettingsStep(
                place, execution => places.AppsOf(place, execution.FactsOf), isAttach: true, "what it offers is not what is declared")
            {
                Changes = merge.Changes
            });
        }

        foreach (string name in attached)
        {
            await this.PlanJoiningAsync(environments[name].Manifest, shared, cancellationToken);
        }

        if (attached.Count > 0)
        {
            this.draft.Notes.Add(
                "Studio offers what is attached when a space is started the next time; apps that run keep what they were started with.");
        }

        return merged;
    }

    // What is there already may be somebody else's, or another deployment's.
    private async Task PlanJoiningAsync(EnvironmentManifest manifest, SharedReality shared, CancellationToken cancellationToken)
    {
        IEnumerable<(PlanStepKind, string, string)> existing =
        [
            .. (manifest.CustomImage?.AppImageConfigs ?? [])
                .Where(config => shared.AppImageConfigs.ContainsKey(config.Name))
                .Select(config => (PlanStepKind.AppImageConfig, "app-image-config/" + config.Name, $"app image config '{config.Name}'")),
            .. manifest.LifecycleConfigurations
                .Where(lifecycle => shared.Lifecycles.ContainsKey(lifecycle.Name))
                .Select(lifecycle => (
                    PlanStepKind.LifecycleConfiguration,
                    "studio-lifecycle-config/" + lifecycle.Name,
                    $"lifecycle configuration '{lifecycle.Name}'")),
        ];
        foreach ((PlanStepKind kind, string path, string resource) in existing)
        {
            if (!await this.owner.RequireAsync(context.ArnOf(path), resource, manifest.Name, cancellationToken))
            {
                this.draft.Add(new JoinStep(kind, context.ArnOf(path), resource, manifest.Name) { Environment = manifest.Name });
            }
        }
    }
}

/// <summary>A plan of a publish, and what was read for it.</summary>
/// <param name="Shared">What there is in the account.</param>
/// <param name="Images">What there is of each image, by environment.</param>
internal sealed record Comparison(Plan Plan, SharedReality Shared, IReadOnlyDictionary<string, ImageReality> Images);
