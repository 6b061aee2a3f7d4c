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
        Comparison comparison =
            await new PublishPlanner(context, manifests) { RefusesOthers = false }.CompareAsync(cancellationToken);
        IReadOnlyDictionary<string, PlannedEnvironment> planned = comparison.Plan.Environments;
        DeclaredNames names = new(planned.Values.Select(static environment => environment.Manifest), context.Target);
        OwnedResources resources = new(context);
        IReadOnlyList<OwnedResource> listed = await resources.ListAsync(cancellationToken);

        // What is declared needs no tags to be known, unless nothing else says where it comes from.
        OwnedResource[] asked =
        [
            .. listed.Where(resource => names.Find(resource) is null),
            .. planned.Values.Where(environment => DeployedOf(environment, comparison)?.ReleaseNotes is null)
                .SelectMany(environment => names.Of(environment.Manifest, listed)),
        ];
        IReadOnlyList<OwnedResource> owned = await resources.AskAsync(asked, cancellationToken);
        return new(
            comparison.Plan,
            [.. planned.Values.Select(environment => Status(environment, comparison, owned))],
            [.. owned.Select(resource => resource.Environment).Distinct().Where(name => !planned.ContainsKey(name)).Order(
                StringComparer.Ordinal)]);
    }

    private static DescribeImageVersionResponse? DeployedOf(PlannedEnvironment environment, Comparison comparison) =>
        environment.IsRegistered ? comparison.Images[environment.Manifest.Name].Deployed : null;

    private static EnvironmentStatus Status(PlannedEnvironment environment, Comparison comparison, IReadOnlyList<OwnedResource> owned)
    {
        EnvironmentManifest manifest = environment.Manifest;
        DescribeImageVersionResponse? deployed = DeployedOf(environment, comparison);
        return new(manifest.Name, manifest.Declaration)
        {
            Version = deployed?.Version,
            Image = deployed?.BaseImage ?? (environment.IsRegistered ? null : environment.BaseImage),
            DeployedFrom = deployed?.ReleaseNotes ?? FromTags(owned.FirstOrDefault(resource => resource.Environment == manifest.Name)),
            Attachments =
            [
                .. comparison.Shared.Places
                    .OrderBy(static place => place.Key.Description, StringComparer.Ordinal)
                    .SelectMany(place => AttachmentsOf(manifest, place.Key, place.Value)),
            ],
            Drift = [.. comparison.Plan.Steps.Where(step =>
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
