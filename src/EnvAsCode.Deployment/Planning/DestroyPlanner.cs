using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using EnvAsCode.Aws.SageMaker.Model;
using EnvAsCode.Deployment.Images;
using EnvAsCode.Deployment.Ownership;
using EnvAsCode.Deployment.Settings;
using EnvAsCode.Deployment.Steps;

namespace EnvAsCode.Deployment.Planning;

/// <summary>
/// Plans the removal of all that a deployment made: first from the settings of the domain and of every user profile and space that names
/// it, then app image configs, lifecycle configurations, images with their versions, and repositories.
/// </summary>
/// <param name="environments">The environments to remove; all if <see langword="null"/>.</param>
internal sealed class DestroyPlanner(DeploymentContext context, IReadOnlyCollection<string>? environments)
{
    private static readonly string[] AppTypes = ["JupyterLab", "CodeEditor", "KernelGateway", "JupyterServer"];

    private readonly PlanDraft draft = new();

    /// <summary>Plans.</summary>
    public async Task<Plan> PlanAsync(CancellationToken cancellationToken)
    {
        OwnedResource[] owned =
            [.. (await new OwnedResources(context).FindAsync(cancellationToken)).Where(resource =>
                environments?.Contains(resource.Environment, StringComparer.Ordinal) != false)];
        if (context.Target.Domain is not null && owned.Length > 0)
        {
            AppAttachment[] apps =
                [.. AppsOf([.. owned.Where(resource => !resource.IsSharedIn(context.Target.Domain, context.Target.Name))])];
            await foreach (SettingsPlace place in this.PlacesAsync(cancellationToken))
            {
                PlaceReading reading = await place.ReadAsync(cancellationToken);
                Dictionary<string, IReadOnlyList<AppAttachment>> own =
                    reading.Settings.ToDictionary(settings => settings.Key, _ => (IReadOnlyList<AppAttachment>)apps);
                PlaceMerge merge = PlaceMerge.Detach(reading.Settings, own);
                if (merge.Changes.Count > 0)
                {
                    this.draft.Add(
                        new SettingsStep(place, _ => own, isAttach: false, "it offers what is to be removed") { Changes = merge.Changes });
                }
            }
        }

        foreach (OwnedResource resource in owned)
        {
            this.draft.Add(Deletions.Of(resource, context.Target.Name, "the deployment is destroyed"));
        }

        await this.PlanBuildProjectsAsync(owned, cancellationToken);
        return this.draft.ToPlan("destroy", context, new Dictionary<string, PlannedEnvironment>());
    }

    // Where builds run elsewhere now, nothing says that there ever was a project.
    private async Task PlanBuildProjectsAsync(OwnedResource[] owned, CancellationToken cancellationToken)
    {
        if (context.Target.CodeBuild is null)
        {
            return;
        }

        IEnumerable<string> names = owned.Where(static resource => resource.Kind == OwnedKind.Repository)
            .Select(static resource => resource.Environment)
            .Distinct(StringComparer.Ordinal);
        foreach (string environment in names)
        {
            string name = CodeBuildJob.ProjectOf(context.Target.Name, environment);
            if (await CodeBuildProject.FindAsync(context.Aws.CodeBuild, name, cancellationToken) is { } project
                && CodeBuildProject.IsOurs(project, environment))
            {
                this.draft.Add(new DeleteStep(
                    $"build project '{name}'",
                    "the deployment is destroyed",
                    (execution, token) => execution.Context.Aws.CodeBuild.DeleteProjectAsync(new() { Name = name }, token))
                {
                    Environment = environment,
                });
            }
        }
    }

    private static IEnumerable<AppAttachment> AppsOf(IReadOnlyList<OwnedResource> owned)
    {
        foreach (string appType in AppTypes)
        {
            foreach (OwnedResource image in owned.Where(resource => resource.Kind == OwnedKind.Image))
            {
                yield return new(image.Environment, appType) { Image = new(image.Name, null, "", image.Arn) };
            }

            foreach (OwnedResource lifecycle in owned.Where(resource =>
                resource.Kind == OwnedKind.Lifecycle && resource.AppType == appType))
            {
                yield return new(lifecycle.Environment, appType) { Lifecycle = new(lifecycle.Arn, LifecycleAttachment.Available) };
            }
        }
    }

    private async IAsyncEnumerable<SettingsPlace> PlacesAsync(
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        string domain = context.Target.Domain!;
        await foreach (SpaceDetails space in context.Aws.SageMaker.Paginators
            .ListSpaces(new() { DomainIdEquals = domain, MaxResults = ListPages.Size }).Spaces
            .WithCancellation(cancellationToken))
        {
            yield return new SpacePlace(context, space.SpaceName!);
        }

        await foreach (UserProfileDetails profile in context.Aws.SageMaker.Paginators
            .ListUserProfiles(new() { DomainIdEquals = domain, MaxResults = ListPages.Size }).UserProfiles
            .WithCancellation(cancellationToken))
        {
            yield return new UserProfilePlace(context, profile.UserProfileName!);
        }

        yield return new DomainPlace(context);
    }
}
