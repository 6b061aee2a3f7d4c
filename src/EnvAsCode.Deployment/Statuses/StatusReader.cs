using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using System.Threading;
using System.Threading.Tasks;
using EnvAsCode.Aws.SageMaker.Model;
using EnvAsCode.Deployment.Manifests;
using EnvAsCode.Deployment.Ownership;
using EnvAsCode.Deployment.Planning;
using EnvAsCode.Deployment.Settings;
using EnvAsCode.Deployment.Steps;

namespace EnvAsCode.Deployment.Statuses;

/// <summary>Reads the status of a deployment: the plan of a publish, and what is there beside it.</summary>
/// <param name="manifests">The environments that were built.</param>
internal sealed class StatusReader(DeploymentContext context, IReadOnlyList<EnvironmentManifest> manifests)
{
    /// <summary>Reads.</summary>
    public async Task<DeploymentStatus> ReadAsync(CancellationToken cancellationToken)
    {
        Plan plan = await new PublishPlanner(context, manifests) { RefusesOthers = false }.PlanAsync(cancellationToken);
        IReadOnlyList<OwnedResource> owned = await new OwnedResources(context).FindAsync(cancellationToken);
        Dictionary<SettingsPlace, PlaceReading> places = [];
        foreach (SettingsPlace place in new Places(context, plan.Environments).All)
        {
            places[place] = await place.ReadAsync(cancellationToken);
        }

        List<EnvironmentStatus> environments = [];
        foreach (PlannedEnvironment environment in plan.Environments.Values)
        {
            environments.Add(await this.ReadAsync(environment, plan, owned, places, cancellationToken));
        }

        return new(
            plan,
            environments,
            [.. owned.Select(resource => resource.Environment).Distinct().Where(name => !plan.Environments.ContainsKey(name)).Order(
                StringComparer.Ordinal)]);
    }

    private async Task<EnvironmentStatus> ReadAsync(
        PlannedEnvironment environment,
        Plan plan,
        IReadOnlyList<OwnedResource> owned,
        Dictionary<SettingsPlace, PlaceReading> places,
        CancellationToken cancellationToken)
    {
        EnvironmentManifest manifest = environment.Manifest;
        DescribeImageVersionResponse? deployed = environment.IsRegistered
            ? await Describe.VersionAsync(context.Aws.SageMaker, manifest.CustomImage!.ImageName, context.Target.Name, cancellationToken)
            : null;
        return new(manifest.Name, manifest.Declaration)
        {
            Version = deployed?.Version,
            Image = deployed?.BaseImage ?? (environment.IsRegistered ? null : environment.BaseImage),
            DeployedFrom = deployed?.ReleaseNotes ?? FromTags(owned.FirstOrDefault(resource => resource.Environment == manifest.Name)),
            Attachments = [.. places.SelectMany(place => AttachmentsOf(manifest, place.Key, place.Value))],
            Drift = [.. plan.Steps.Where(step =>
                step.Environment == manifest.Name || (step.Environment is null && step.Changes.Any(change => Concerns(change, manifest))))],
        };
    }

    private static string? FromTags(OwnedResource? resource) =>
        resource?.Tags.GetValueOrDefault(ResourceTags.Declaration) is { } declaration
            ? AliasStep.NotesOf(declaration, resource.Tags.GetValueOrDefault(ResourceTags.Commit))
            : null;

    private static bool Concerns(MemberChange change, EnvironmentManifest manifest)
    {
        string all = change.Member + change.From + change.To;
        return all.Contains($"[{manifest.Name}]", StringComparison.Ordinal)
            || all.Contains($"/{manifest.Name}", StringComparison.Ordinal)
            || manifest.LifecycleConfigurations.Any(lifecycle => all.Contains("/" + lifecycle.Stem, StringComparison.Ordinal));
    }

    private static IEnumerable<string> AttachmentsOf(EnvironmentManifest manifest, SettingsPlace place, PlaceReading reading)
    {
        foreach ((string app, JsonObject settings) in reading.Settings
            .SelectMany(kind => (kind.Value as JsonObject) ?? [])
            .Where(app => app.Value is JsonObject)
            .Select(app => (app.Key, (JsonObject)app.Value!)))
        {
            string appType = app.Replace("AppSettings", "", StringComparison.Ordinal);
            foreach (JsonObject image in (settings["CustomImages"] as JsonArray ?? [])
                .OfType<JsonObject>()
                .Where(image => image["ImageName"]?.ToString() == manifest.Name))
            {
                yield return $"{place.Description}: {appType} version {VersionOf(image)}";
            }

            foreach (LifecycleConfigurationManifest lifecycle in manifest.LifecycleConfigurations.Where(lifecycle =>
                settings.ToJsonString().Contains("/" + lifecycle.Stem, StringComparison.Ordinal)))
            {
                yield return $"{place.Description}: {appType} lifecycle configuration";
            }
        }
    }

    // 0 is the latest, as no number is.
    private static string VersionOf(JsonObject image) =>
        image["ImageVersionNumber"]?.ToString() is { } number and not "0" ? number : "latest";
}
