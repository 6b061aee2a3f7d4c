using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using EnvAsCode.Aws;
using EnvAsCode.Deployment.Manifests;
using EnvAsCode.Deployment.Planning;
using EnvAsCode.Deployment.Targets;
using EnvAsCode.Deployment.Tests.Support;
using Xunit;

namespace EnvAsCode.Deployment.Tests;

/// <summary>Scripts that lifecycle configurations load from S3.</summary>
public sealed class LifecycleBodyTests
{
    private static readonly DeploymentTarget Target = TestStudio.Target with
    {
        Environments = ["script"],
        Attachments = [new("script", AttachmentTarget.UserProfile) { Name = "alice" }],
    };

    private static EnvironmentSpec Declared => TestEnvironments.Script with
    {
        Strategies = [new LifecycleConfiguration(AppType.CodeEditor) { Delivery = new S3Delivery("s3://team-studio/lifecycle") }],
    };

    [Fact]
    public async Task The_script_is_in_S3_before_anything_loads_it_and_is_not_written_twice()
    {
        await using FakeS3 s3 = await FakeS3.StartAsync();
        await using TestStudio studio = await TestStudio.StartAsync();
        using AwsClients clients = TestStudio.ClientsOf(studio.Host, s3: s3.Endpoint);
        DeploymentEngine engine = new(clients, studio.Images, studio.Options);
        IReadOnlyList<EnvironmentManifest> manifests = studio.Build(Declared);
        EnvironmentManifest manifest = manifests.Single(one => one.Name == "script");
        LifecycleBodyManifest body = manifest.LifecycleConfigurations.Single().Body!;

        Plan plan = await engine.PlanAsync(Target, manifests);
        Assert.Equal(
            [PlanStepKind.LifecycleBody, PlanStepKind.LifecycleConfiguration, PlanStepKind.Attach], plan.Steps.Select(step => step.Kind));
        Assert.Empty(s3.Objects);
        await engine.ApplyAsync(plan);

        (string name, string text) = Assert.Single(s3.Objects);
        Assert.Equal(body.Location, "s3://" + name);
        Assert.Equal(await File.ReadAllTextAsync(manifest.PathOf(body.File)), text);
        Assert.Empty((await engine.PlanAsync(Target, manifests)).Steps);
    }

    [Fact]
    public async Task An_object_that_came_to_be_there_meanwhile_stays_and_destroy_leaves_it()
    {
        await using FakeS3 s3 = await FakeS3.StartAsync();
        await using TestStudio studio = await TestStudio.StartAsync();
        using AwsClients clients = TestStudio.ClientsOf(studio.Host, s3: s3.Endpoint);
        DeploymentEngine engine = new(clients, studio.Images, studio.Options);
        IReadOnlyList<EnvironmentManifest> manifests = studio.Build(Declared);
        string name = manifests.Single(one => one.Name == "script").LifecycleConfigurations.Single().Body!.Location["s3://".Length..];
        s3.Objects[name] = "theirs";
        s3.IsHidden = true;

        await engine.ApplyAsync(await engine.PlanAsync(Target, manifests));
        await engine.ApplyAsync(await engine.PlanDestroyAsync(Target));

        Assert.Equal("theirs", s3.Objects[name]);
    }

    [Fact]
    public async Task Where_there_is_no_S3_the_plan_says_so()
    {
        await using TestStudio studio = await TestStudio.StartAsync();
        studio.Options = studio.Options with { HasNoS3 = true };

        Plan plan = await studio.Engine.PlanAsync(Target, studio.Build(Declared));

        Assert.DoesNotContain(plan.Steps, step => step.Kind == PlanStepKind.LifecycleBody);
        Assert.Contains(plan.Notes, note => note.Contains("has no S3", StringComparison.Ordinal));
    }
}
