using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using EnvAsCode.Aws.SageMaker.Model;
using EnvAsCode.Deployment.Manifests;
using EnvAsCode.Deployment.Planning;
using EnvAsCode.Deployment.Statuses;
using EnvAsCode.Deployment.Targets;
using EnvAsCode.Deployment.Tests.Support;
using EnvAsCode.LocalStudio;
using Xunit;

namespace EnvAsCode.Deployment.Tests.Verbs;

public sealed class VerbTests
{
    [Fact]
    public async Task Destroy_leaves_what_others_have_and_nothing_of_ours()
    {
        await using TestStudio studio = await TestStudio.StartAsync();
        await Others.SetUpAsync(studio);
        string before = Snapshot.Of(studio);
        await studio.PublishAsync(studio.Build());

        Plan plan = await studio.Engine.PlanDestroyAsync(TestStudio.Target);
        await studio.Engine.ApplyAsync(plan);

        Assert.Equal(PlanStepKind.Attach, plan.Steps[0].Kind);
        Assert.Empty((await studio.Engine.PlanDestroyAsync(TestStudio.Target)).Steps);
        string after = Snapshot.Of(studio);
        foreach (string ours in (string[])["churn", "kernel", "script", "job", "envascode"])
        {
            Assert.DoesNotContain(ours, after, StringComparison.Ordinal);
        }

        Assert.Contains("\"theirs-lab\"", after, StringComparison.Ordinal);
        Assert.Equal(Count(before, "theirs"), Count(after, "theirs"));
    }

    [Fact]
    public async Task Destroy_of_one_deployment_leaves_what_another_uses()
    {
        await using TestStudio studio = await TestStudio.StartAsync();
        IReadOnlyList<EnvironmentManifest> manifests = studio.Build();
        DeploymentTarget staging = TestStudio.Target with
        {
            Name = "staging",
            Attachments = [new("kernel", AttachmentTarget.UserProfile) { Name = "bob" }],
            Environments = ["kernel"]
        };
        await studio.PublishAsync(manifests);
        await studio.PublishAsync(manifests, staging);

        await studio.Engine.ApplyAsync(await studio.Engine.PlanDestroyAsync(TestStudio.Target));

        Assert.Empty((await studio.Engine.PlanAsync(staging, manifests)).Steps);
        Assert.Null(await studio.VersionAsync("kernel", "production"));
        Assert.Equal(1, (await studio.VersionAsync("kernel", "staging"))!.Version);
    }

    [Fact]
    public async Task Rollback_goes_back_to_the_version_before_and_no_further()
    {
        await using TestStudio studio = await TestStudio.StartAsync();
        await studio.PublishAsync(studio.Build());
        IReadOnlyList<EnvironmentManifest> second =
            studio.Build(TestEnvironments.Kernel with { Packages = [Packages.Pip("pandas", "2.2.2")] });
        await studio.PublishAsync(second);

        Plan plan = await studio.Engine.PlanRollbackAsync(TestStudio.Target, second);
        await studio.Engine.ApplyAsync(plan);

        Assert.Equal([PlanStepKind.Alias, PlanStepKind.Attach], plan.Steps.Select(step => step.Kind));
        Assert.Equal(1, (await studio.VersionAsync("kernel", "production"))!.Version);
        DescribeUserProfileResponse alice = await studio.Clients.SageMaker.DescribeUserProfileAsync(
            new() { DomainId = LocalStudioOptions.DefaultDomainId, UserProfileName = "alice" });
        Assert.Equal(1, Assert.Single(alice.UserSettings!.KernelGatewayAppSettings!.CustomImages!).ImageVersionNumber);
        DeploymentException error =
            await Assert.ThrowsAsync<DeploymentException>(() => studio.Engine.PlanRollbackAsync(TestStudio.Target, second));
        Assert.Equal("EAC8043", error.Rule.Id);

        await studio.PublishAsync(second);
        Assert.Equal(2, (await studio.VersionAsync("kernel", "production"))!.Version);
    }

    [Fact]
    public async Task Prune_deletes_what_nobody_uses_and_keeps_versions_to_go_back_to()
    {
        await using TestStudio studio = await TestStudio.StartAsync();
        IReadOnlyList<EnvironmentManifest> manifests = studio.Build();
        foreach (string version in (string[])["2.2.0", "2.2.1", "2.2.2", "2.2.3"])
        {
            manifests = studio.Build(TestEnvironments.Kernel with { Packages = [Packages.Pip("pandas", version)] });
            await studio.PublishAsync(manifests);
        }

        Plan plan = await studio.Engine.PlanPruneAsync(TestStudio.Target, manifests, keep: 1);
        await studio.Engine.ApplyAsync(plan);

        Assert.Equal(
            [
                "version 2 of SageMaker image 'kernel'",
                "version 1 of SageMaker image 'kernel'",
                "2 of the images in repository 'envascode/kernel'"
            ],
            plan.Steps.Select(step => step.Resource));
        Assert.Empty((await studio.Engine.PlanPruneAsync(TestStudio.Target, manifests, keep: 1)).Steps);
        Assert.Empty((await studio.Engine.PlanAsync(TestStudio.Target, manifests)).Steps);
        await studio.Engine.ApplyAsync(await studio.Engine.PlanRollbackAsync(TestStudio.Target, manifests));
    }

    [Fact]
    public async Task Prune_removes_an_environment_that_is_declared_no_longer_once_nobody_uses_it()
    {
        await using TestStudio studio = await TestStudio.StartAsync();
        IReadOnlyList<EnvironmentManifest> manifests = studio.Build();
        await studio.PublishAsync(manifests);
        DeploymentTarget less = TestStudio.Target with
        {
            Environments = ["churn", "script", "job"],
            Attachments = [.. TestStudio.Target.Attachments.Where(attachment => attachment.Environment != "kernel")],
        };

        DeploymentStatus status = await studio.Engine.StatusAsync(less, manifests);
        Assert.Equal(["kernel"], status.NotDeclared);
        Assert.DoesNotContain((await studio.Engine.PlanPruneAsync(less, manifests)).Steps, step => step.Kind != PlanStepKind.Remove
            || step.Environment == "kernel" && step.Resource.StartsWith("SageMaker", StringComparison.Ordinal));

        await studio.Engine.ApplyAsync(await studio.Engine.PlanDestroyAsync(less, ["kernel"]));
        Assert.Empty((await studio.Engine.StatusAsync(less, manifests)).NotDeclared);
        Assert.Empty((await studio.Engine.PlanAsync(less, manifests)).Steps);
    }

    [Fact]
    public async Task Status_says_what_is_deployed_from_where_and_what_has_drifted()
    {
        await using TestStudio studio = await TestStudio.StartAsync();
        IReadOnlyList<EnvironmentManifest> manifests = studio.Build();
        await studio.PublishAsync(manifests);
        await studio.Clients.SageMaker.UpdateImageAsync(new() { ImageName = "kernel", DisplayName = "By hand" });

        DeploymentStatus status = await studio.Engine.StatusAsync(TestStudio.Target, manifests);

        EnvironmentStatus churn = status.Environments[0];
        Assert.Equal((1, "Churn.churn at commit 0123abc"), (churn.Version, churn.DeployedFrom));
        Assert.Contains("domain 'd-localstudio': JupyterLab version 1", churn.Attachments);
        Assert.Empty(churn.Drift);
        Assert.Equal("Churn.script at commit 0123abc", status.Environments[2].DeployedFrom);
        PlanStep drift = Assert.Single(status.Environments[1].Drift);
        Assert.Equal(new MemberChange("DisplayName", "By hand", "kernel"), Assert.Single(drift.Changes));
    }

    private static int Count(string text, string word) => text.Split(word).Length - 1;
}
