using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using EnvAsCode.Aws.SageMaker.Model;
using EnvAsCode.Deployment.Manifests;
using EnvAsCode.Deployment.Statuses;
using EnvAsCode.Deployment.Targets;
using EnvAsCode.Deployment.Tests.Support;
using EnvAsCode.LocalStudio;
using EnvAsCode.Testing;
using Xunit;

namespace EnvAsCode.Deployment.Tests.Verbs;

/// <summary>Two projects whose deployments have one name.</summary>
public sealed class ProjectTests
{
    private static DeploymentTarget Churns =>
        TestStudio.Target with { Environments = ["churn"], Attachments = [new("churn", AttachmentTarget.Domain)] };

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
        DescribeDomainResponse domain =
            await studio.Clients.SageMaker.DescribeDomainAsync(new() { DomainId = LocalStudioOptions.DefaultDomainId });
        Assert.Single(domain.DefaultUserSettings!.CodeEditorAppSettings!.LifecycleConfigArns!);
        Assert.Null(await studio.VersionAsync("churn", "production"));
    }

    [Fact]
    public async Task An_environment_that_moved_to_another_project_is_that_projects_when_it_takes_it_over()
    {
        await using TestStudio studio = await TestStudio.StartAsync();
        EnvironmentManifest[] churn = [.. studio.Build().Where(manifest => manifest.Name == "churn")];
        await PublishAsync(studio, "Churn", Churns, churn);

        studio.Options = studio.Options with { Project = "Others" };
        Assert.Empty((await studio.Engine.PlanAsync(Churns, churn)).Steps);
        Assert.Empty((await studio.Engine.StatusAsync(Churns, churn)).NotDeclared);
        Assert.Empty((await studio.Engine.PlanDestroyAsync(Churns)).Steps);

        DeploymentTarget more = Churns with
        {
            Attachments = [.. Churns.Attachments, new("churn", AttachmentTarget.Space) { Name = "team" }]
        };
        studio.Options = studio.Options with { TakesOver = true };
        await studio.PublishAsync(churn, more);

        studio.Options = studio.Options with { TakesOver = false };
        Assert.Empty((await studio.Engine.PlanAsync(more, churn)).Steps);
        await studio.Engine.ApplyAsync(await studio.Engine.PlanDestroyAsync(more));
        Assert.Empty((await studio.Clients.SageMaker.ListImagesAsync(new())).Images!);
        Assert.Empty((await studio.Clients.ECR.DescribeRepositoriesAsync(new())).Repositories!);
    }

    [Fact]
    public async Task A_second_project_with_an_environment_of_the_name_is_refused_with_the_name_of_the_first()
    {
        await using TestStudio studio = await TestStudio.StartAsync();
        EnvironmentManifest[] churn = [.. studio.Build().Where(manifest => manifest.Name == "churn")];
        await PublishAsync(studio, "Churn", Churns, churn);
        string before = await Snapshot(studio);
        using TemporaryFolder folder = new();
        EnvironmentSpec other = TestEnvironments.Lab with { Packages = [Packages.Pip("polars", "1.9.0")] };
        IReadOnlyList<EnvironmentManifest> others = TestEnvironments.Write(folder, other);

        DeploymentException e = await Assert.ThrowsAsync<DeploymentException>(() => PublishAsync(studio, "Others", Churns, others));

        Assert.Equal("EAC8094", e.Rule.Id);
        Assert.Contains("of the project 'Churn'", e.Message, System.StringComparison.Ordinal);
        Assert.Equal(before, await Snapshot(studio));
        Assert.NotEmpty((await studio.Engine.StatusAsync(Churns, others)).Plan.Steps);

        studio.Options = studio.Options with { Project = "Others", TakesOver = true };
        await studio.PublishAsync(others, Churns);
        Assert.Empty((await studio.Engine.PlanAsync(Churns, others)).Steps);
    }

    private static async Task<string> Snapshot(TestStudio studio)
    {
        ListStudioLifecycleConfigsResponse scripts = await studio.Clients.SageMaker.ListStudioLifecycleConfigsAsync(new());
        DescribeDomainResponse domain =
            await studio.Clients.SageMaker.DescribeDomainAsync(new() { DomainId = LocalStudioOptions.DefaultDomainId });
        return string.Join(',', scripts.StudioLifecycleConfigs!.Select(script => script.StudioLifecycleConfigName))
            + string.Join(',', domain.DefaultUserSettings!.JupyterLabAppSettings!.LifecycleConfigArns!);
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

    private static Task PublishAsync(
        TestStudio studio, string project, DeploymentTarget target, IReadOnlyList<EnvironmentManifest> manifests)
    {
        studio.Options = studio.Options with { Project = project };
        return studio.PublishAsync(manifests, target);
    }
}
