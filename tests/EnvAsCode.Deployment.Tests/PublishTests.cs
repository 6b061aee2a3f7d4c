using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using EnvAsCode.Aws.SageMaker.Model;
using EnvAsCode.Deployment.Applying;
using EnvAsCode.Deployment.Manifests;
using EnvAsCode.Deployment.Planning;
using EnvAsCode.Deployment.Targets;
using EnvAsCode.Deployment.Tests.Support;
using EnvAsCode.LocalStudio;
using Xunit;

namespace EnvAsCode.Deployment.Tests;

public sealed class PublishTests
{
    [Fact]
    public async Task The_first_publish_makes_everything_in_the_order_of_the_plan()
    {
        await using TestStudio studio = await TestStudio.StartAsync();
        IReadOnlyList<EnvironmentManifest> manifests = studio.Build();

        Plan plan = await studio.Engine.PlanAsync(TestStudio.Target, manifests);
        int planned = studio.CallCount;
        Assert.All(studio.Host.Calls, call => Assert.True(call.IsRead, call.Operation + " is no read."));
        DeploymentResult result = await studio.Engine.ApplyAsync(plan);

        Assert.Equal(plan.Steps.Select(step => step.Kind).Order(), plan.Steps.Select(step => step.Kind));
        Assert.Equal(["churn", "kernel", "job"], studio.Images.Built);
        Assert.Equal([1, 1, null, null], result.Environments.Select(environment => environment.Version));
        Assert.All(result.Environments.Take(2), environment =>
            Assert.Matches("^000000000000.dkr.ecr.us-east-1.amazonaws.com/envascode/[a-z]+@sha256:[0-9a-f]{64}$", environment.Image));
        Assert.Equal("UpdateSpace", studio.CallsSince(planned).Last(call => !call.IsRead).Operation);
    }

    [Fact]
    public async Task A_publish_attaches_by_name_with_the_version_pinned()
    {
        await using TestStudio studio = await TestStudio.StartAsync();
        IReadOnlyList<EnvironmentManifest> manifests = studio.Build();
        await studio.PublishAsync(manifests);
        string script = "arn:aws:sagemaker:us-east-1:000000000000:studio-lifecycle-config/" + manifests[0].LifecycleConfigurations[0].Name;

        DescribeDomainResponse domain =
            await studio.Clients.SageMaker.DescribeDomainAsync(new() { DomainId = LocalStudioOptions.DefaultDomainId });
        JupyterLabAppSettings lab = domain.DefaultUserSettings!.JupyterLabAppSettings!;
        Aws.SageMaker.Model.CustomImage image = Assert.Single(lab.CustomImages!);
        Assert.Equal(("churn", 1, "churn-jupyter-lab"), (image.ImageName, image.ImageVersionNumber, image.AppImageConfigName));
        Assert.Equal(
            "churn-code-editor", Assert.Single(domain.DefaultUserSettings.CodeEditorAppSettings!.CustomImages!).AppImageConfigName);
        Assert.Equal([script], lab.LifecycleConfigArns);
        Assert.Equal(script, lab.DefaultResourceSpec!.LifecycleConfigArn);

        JupyterLabAppSettings shared = domain.DefaultSpaceSettings!.JupyterLabAppSettings!;
        Assert.Equal(script, shared.BuiltInLifecycleConfigArn);
        Assert.Null(shared.LifecycleConfigArns);
        Assert.Equal("churn", Assert.Single(shared.CustomImages!).ImageName);

        DescribeSpaceResponse space =
            await studio.Clients.SageMaker.DescribeSpaceAsync(new() { DomainId = LocalStudioOptions.DefaultDomainId, SpaceName = "team" });
        ResourceSpec spec = space.SpaceSettings!.JupyterLabAppSettings!.DefaultResourceSpec!;
        Assert.EndsWith(":image/churn", spec.SageMakerImageArn, StringComparison.Ordinal);
        Assert.EndsWith(":image-version/churn/1", spec.SageMakerImageVersionArn, StringComparison.Ordinal);

        DescribeUserProfileResponse alice = await studio.Clients.SageMaker.DescribeUserProfileAsync(
            new() { DomainId = LocalStudioOptions.DefaultDomainId, UserProfileName = "alice" });
        Assert.Equal("kernel", Assert.Single(alice.UserSettings!.KernelGatewayAppSettings!.CustomImages!).ImageName);
        Assert.Null(alice.UserSettings.CodeEditorAppSettings!.DefaultResourceSpec);
        Assert.Single(alice.UserSettings.CodeEditorAppSettings.LifecycleConfigArns!);
    }

    [Fact]
    public async Task A_version_carries_what_is_declared_of_it_and_its_aliases_move_to_the_next()
    {
        await using TestStudio studio = await TestStudio.StartAsync();
        EnvironmentSpec declared = TestEnvironments.Lab with
        {
            Strategies =
            [
                new CustomImage
                {
                    From = SageMakerDistribution.Cpu("4.4.1"),
                    Apps = [AppType.JupyterLab],
                    Version = new()
                    {
                        Aliases = ["1.0"],
                        MLFramework = "XGBoost 2.0",
                        Processor = Processor.Cpu,
                        VendorGuidance = VendorGuidance.Stable,
                        ReleaseNotes = "The first"
                    },
                },
            ],
        };
        DeploymentTarget target =
            TestStudio.Target with { Environments = ["churn"], Attachments = [new("churn", AttachmentTarget.Domain)] };
        await studio.PublishAsync(studio.Build(declared), target);

        DescribeImageVersionResponse first =
            await studio.Clients.SageMaker.DescribeImageVersionAsync(new() { ImageName = "churn", Alias = "1.0" });
        Assert.Equal(
            (1, "XGBoost 2.0", "CPU", "STABLE", "NOTEBOOK_KERNEL"),
            (first.Version, first.MLFramework, first.Processor?.Value, first.VendorGuidance?.Value, first.JobType?.Value));
        Assert.Equal("The first (Churn.churn at commit 0123abc)", first.ReleaseNotes);

        await studio.PublishAsync(studio.Build(declared with { Packages = [Packages.Pip("xgboost", "2.1.0")] }), target);

        Assert.Equal(2, (await studio.Clients.SageMaker.DescribeImageVersionAsync(new() { ImageName = "churn", Alias = "1.0" })).Version);
    }

    [Fact]
    public async Task An_alias_that_is_declared_later_goes_to_the_version_that_is_there()
    {
        await using TestStudio studio = await TestStudio.StartAsync();
        static EnvironmentSpec Declare(string xgboost, params string[] aliases) => TestEnvironments.Lab with
        {
            Packages = [Packages.Pip("xgboost", xgboost)],
            Strategies = [new CustomImage
            {
                From = SageMakerDistribution.Cpu("4.4.1"),
                Apps = [AppType.JupyterLab],
                Version = new() { Aliases = [.. aliases] }
            }],
        };
        DeploymentTarget target =
            TestStudio.Target with { Environments = ["churn"], Attachments = [new("churn", AttachmentTarget.Domain)] };
        await studio.PublishAsync(studio.Build(Declare("2.0.3", "stable")), target);
        await studio.PublishAsync(studio.Build(Declare("2.1.0")), target);
        Assert.Equal(1, (await studio.VersionAsync("churn", "stable"))!.Version);
        IReadOnlyList<EnvironmentManifest> changed = studio.Build(Declare("2.1.0", "stable", "2.1"));

        Plan plan = await studio.Engine.PlanAsync(target, changed);
        int planned = studio.CallCount;
        await studio.Engine.ApplyAsync(plan);

        PlanStep step = Assert.Single(plan.Steps);
        Assert.Equal(PlanStepKind.Alias, step.Kind);
        Assert.Equal(["Aliases[stable]", "Aliases[2.1]"], step.Changes.Select(change => change.Member));
        Assert.All(studio.CallsSince(planned), call =>
            Assert.True(call.IsRead || call.Operation == "UpdateImageVersion", call.Operation + " changes more than aliases."));
        Assert.All<string>(["production", "stable", "2.1"], alias => Assert.Equal(2, studio.VersionAsync("churn", alias).Result!.Version));
        Assert.Equal(1, (await studio.VersionAsync("churn", "production-previous"))!.Version);
        Assert.Empty((await studio.Engine.PlanAsync(target, changed)).Steps);
    }

    [Theory]
    [InlineData(LifecycleAttachment.Default)]
    [InlineData(LifecycleAttachment.Available)]
    [InlineData(LifecycleAttachment.BuiltIn)]
    public async Task A_lifecycle_configuration_is_offered_as_it_says_unless_the_attachment_says_otherwise(LifecycleAttachment use)
    {
        await using TestStudio studio = await TestStudio.StartAsync();
        EnvironmentSpec declared = TestEnvironments.Script with
        {
            Strategies = [new LifecycleConfiguration(AppType.CodeEditor) { Attachment = use }]
        };
        DeploymentTarget target =
            TestStudio.Target with { Environments = ["script"], Attachments = [new("script", AttachmentTarget.Domain)] };

        await studio.PublishAsync(studio.Build(declared), target);

        DescribeDomainResponse domain =
            await studio.Clients.SageMaker.DescribeDomainAsync(new() { DomainId = LocalStudioOptions.DefaultDomainId });
        CodeEditorAppSettings settings = domain.DefaultUserSettings!.CodeEditorAppSettings!;
        Assert.Equal(use == LifecycleAttachment.Default, settings.DefaultResourceSpec?.LifecycleConfigArn is not null);
        Assert.Equal(use == LifecycleAttachment.BuiltIn, settings.BuiltInLifecycleConfigArn is not null);
        Assert.Equal(use == LifecycleAttachment.BuiltIn, settings.LifecycleConfigArns is null);
    }

    [Fact]
    public async Task A_second_publish_reads_and_makes_three_calls_an_image_beside_the_shared_ones()
    {
        await using TestStudio studio = await TestStudio.StartAsync();
        IReadOnlyList<EnvironmentManifest> manifests = studio.Build();
        await studio.PublishAsync(manifests);
        int before = studio.CallCount;

        Plan plan = await studio.Engine.PlanAsync(TestStudio.Target, manifests);
        await studio.Engine.ApplyAsync(plan);

        Assert.Empty(plan.Steps);
        IReadOnlyList<RecordedCall> calls = studio.CallsSince(before);
        Assert.All(calls, call => Assert.True(call.IsRead, call.Operation + " is no read."));

        // Two images of Studio with three calls each, one for jobs with two; shared: the caller, the domain, a user profile, a space,
        // repositories, app image configs and lifecycle configurations.
        string[] perImage = ["DescribeImages", "DescribeImage", "DescribeImageVersion", "ListTagsForResource"];
        Assert.Equal([3, 2, 2, 1], perImage.Select(operation => calls.Count(call => call.Operation == operation)));
        Assert.Equal(7, calls.Count(call => !perImage.Contains(call.Operation)));
    }

    [Fact]
    public async Task A_changed_environment_gets_a_new_version_and_its_old_script_goes()
    {
        await using TestStudio studio = await TestStudio.StartAsync();
        IReadOnlyList<EnvironmentManifest> first = studio.Build();
        await studio.PublishAsync(first);

        IReadOnlyList<EnvironmentManifest> second =
            studio.Build(TestEnvironments.Lab with { Packages = [Packages.Pip("xgboost", "2.1.0")] });
        Plan plan = await studio.Engine.PlanAsync(TestStudio.Target, second);
        await studio.Engine.ApplyAsync(plan);

        Assert.All(plan.Steps, step => Assert.True(step.Environment is null or "churn", step.Resource));
        Assert.Equal(["churn", "kernel", "job", "churn"], studio.Images.Built);
        ListStudioLifecycleConfigsResponse scripts = await studio.Clients.SageMaker.ListStudioLifecycleConfigsAsync(new());
        Assert.Equal(
            second.SelectMany(manifest => manifest.LifecycleConfigurations)
                .Select(lifecycle => lifecycle.Name)
                .Order(StringComparer.Ordinal),
            scripts.StudioLifecycleConfigs!.Select(script => script.StudioLifecycleConfigName!).Order(StringComparer.Ordinal));
        Assert.Equal(2, (await studio.VersionAsync("churn", "production"))!.Version);
        Assert.Equal(1, (await studio.VersionAsync("churn", "production-previous"))!.Version);
        Assert.Empty((await studio.Engine.PlanAsync(TestStudio.Target, second)).Steps);
    }

    [Fact]
    public async Task Going_back_to_an_earlier_declaration_builds_and_registers_nothing()
    {
        await using TestStudio studio = await TestStudio.StartAsync();
        await studio.PublishAsync(studio.Build());
        await studio.PublishAsync(studio.Build(TestEnvironments.Kernel with { Packages = [Packages.Pip("pandas", "2.2.2")] }));
        int before = studio.CallCount;

        await studio.PublishAsync(studio.Build());

        Assert.Equal(1, (await studio.VersionAsync("kernel", "production"))!.Version);
        Assert.Equal(2, (await studio.VersionAsync("kernel", "production-previous"))!.Version);
        Assert.DoesNotContain(studio.CallsSince(before), call => call.Operation is "CreateImageVersion" or "PutImage");
    }

    [Fact]
    public async Task Without_an_image_engine_everything_else_is_deployed_if_that_is_allowed()
    {
        await using TestStudio studio = await TestStudio.StartAsync();
        studio.Images.Obstacle = "no Docker Engine answers; start one.";
        IReadOnlyList<EnvironmentManifest> manifests = studio.Build();

        DeploymentException error = await Assert.ThrowsAsync<DeploymentException>(() => studio.PublishAsync(manifests));
        Assert.Equal("EAC8041", error.Rule.Id);
        Assert.All(studio.Host.Calls, call => Assert.True(call.IsRead, call.Operation + " changes something before the engine is asked."));
        Plan plan = await studio.Engine.PlanAsync(TestStudio.Target, manifests);
        Assert.Equal(["EAC8041"], plan.Obstacles.Select(obstacle => obstacle.Rule.Id));
        Assert.NotEmpty(plan.Steps);

        studio.Options = studio.Options with { SkipsImagesWithoutEngine = true };
        DeploymentResult result = await studio.PublishAsync(manifests);
        Assert.Contains(
            result.Plan.Warnings,
            warning => warning.Rule.Id == "EAC8093"
                && warning.Message.StartsWith("The image of 'churn' is not built: no Docker Engine answers", StringComparison.Ordinal));
        DescribeUserProfileResponse alice = await studio.Clients.SageMaker.DescribeUserProfileAsync(
            new() { DomainId = LocalStudioOptions.DefaultDomainId, UserProfileName = "alice" });
        Assert.Single(alice.UserSettings!.CodeEditorAppSettings!.LifecycleConfigArns!);

        studio.Images.Obstacle = null;
        await studio.PublishAsync(manifests);
        Assert.Equal(1, (await studio.VersionAsync("churn", "production"))!.Version);
    }
}
