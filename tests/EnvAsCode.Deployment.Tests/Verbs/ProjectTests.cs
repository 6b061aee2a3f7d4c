using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using EnvAsCode.Aws.SageMaker.Model;
using EnvAsCode.Deployment.Manifests;
using EnvAsCode.Deployment.Statuses;
using EnvAsCode.Deployment.Targets;
using EnvAsCode.Deployment.Tests.Support;
using EnvAsCode.LocalStudio;
using Xunit;

namespace EnvAsCode.Deployment.Tests.Verbs;

/// <summary>Two projects whose deployments have one name.</summary>
public sealed class ProjectTests
{
    private static DeploymentTarget Churns => TestStudio.Target with { Environments = ["churn"], Attachments = [new("churn", AttachmentTarget.Domain)] };

    private static DeploymentTarget Scripts => TestStudio.Target with
    {
        Environments = ["script", "kernel"],
        Attachments = [new("script", AttachmentTarget.Domain) { LifecycleConfiguration = LifecycleAttachment.Available }],
    };

    [Fact]
    public async Task A_project_neither_lists_nor_deletes_what_another_deployed()
    {
        await using TestStudio studio = await TestStudio.StartAsync();
        IReadOnlyList<EnvironmentManifest> all = studio.Build();
        EnvironmentManifest[] churn = [.. all.Where(manifest => manifest.Name == "churn")];
        EnvironmentManifest[] others = [.. all.Where(manifest => manifest.Name is "script" or "kernel")];
        await PublishAsync(studio, "Churn", Churns, churn);
        await PublishAsync(studio, "Others", Scripts, others);

        studio.Options = studio.Options with { Project = "Churn" };
        DeploymentStatus status = await studio.Engine.StatusAsync(Churns, churn);
        Assert.Empty(status.NotDeclared);
        Assert.Empty((await studio.Engine.PlanPruneAsync(Churns, churn, keep: 0)).Steps);
        await studio.Engine.ApplyAsync(await studio.Engine.PlanDestroyAsync(Churns));

        studio.Options = studio.Options with { Project = "Others" };
        Assert.Empty((await studio.Engine.PlanAsync(Scripts, others)).Steps);
        DescribeDomainResponse domain = await studio.Clients.SageMaker.DescribeDomainAsync(new() { DomainId = LocalStudioOptions.DefaultDomainId });
        Assert.Single(domain.DefaultUserSettings!.CodeEditorAppSettings!.LifecycleConfigArns!);
        Assert.Null(await studio.VersionAsync("churn", "production"));
    }

    [Fact]
    public async Task An_environment_that_moved_to_another_project_is_that_projects()
    {
        await using TestStudio studio = await TestStudio.StartAsync();
        EnvironmentManifest[] churn = [.. studio.Build().Where(manifest => manifest.Name == "churn")];
        await PublishAsync(studio, "Churn", Churns, churn);

        studio.Options = studio.Options with { Project = "Others" };
        Assert.Empty((await studio.Engine.PlanAsync(Churns, churn)).Steps);
        Assert.Empty((await studio.Engine.StatusAsync(Churns, churn)).NotDeclared);
        Assert.NotEmpty((await studio.Engine.PlanDestroyAsync(Churns)).Steps);
    }

    [Fact]
    public async Task Without_a_project_all_of_the_deployments_name_counts()
    {
        await using TestStudio studio = await TestStudio.StartAsync();
        IReadOnlyList<EnvironmentManifest> all = studio.Build();
        await PublishAsync(studio, "Churn", Churns, [.. all.Where(manifest => manifest.Name == "churn")]);

        studio.Options = studio.Options with { Project = null };
        EnvironmentManifest[] others = [.. all.Where(manifest => manifest.Name == "script")];
        Assert.Equal(["churn"], (await studio.Engine.StatusAsync(Scripts with { Environments = ["script"] }, others)).NotDeclared);
    }

    private static Task PublishAsync(TestStudio studio, string project, DeploymentTarget target, IReadOnlyList<EnvironmentManifest> manifests)
    {
        studio.Options = studio.Options with { Project = project };
        return studio.PublishAsync(manifests, target);
    }
}
