using System;
using System.Collections.Generic;
using System.Linq;
using EnvAsCode.Diagnostics;
using Xunit;
using static EnvAsCode.Attachments;

namespace EnvAsCode.Emit.Tests.Deployments;

/// <summary>Each rule fires on the bad deployment at its exact place, and is silent on the deployment put right.</summary>
public sealed class DeploymentRuleTests
{
    private static readonly EnvironmentSpec Lab = Image("churn", AppType.JupyterLab);
    private static readonly EnvironmentSpec Script = new("script") { Strategies = [new LifecycleConfiguration(AppType.JupyterLab)] };
    private static readonly EnvironmentSpec Pip = new("pip") { Strategies = [new PipInstall()] };

    private static readonly DeploymentSpec Good = new("production")
    {
        Account = "123456789012",
        Region = "eu-west-1",
        Domain = "d-abcdef123456",
        Attach = [ToDomain(Lab, Script), ToUserProfile("alice", Lab), ToSharedSpaces(Lab), ToSpace("team", Lab)],
        Register = [Pip],
    };

    private const string Subnet = "subnet-0123456789abcdef0";

    private static readonly ImageBuilder.CodeBuild Builder = new()
    {
        Role = "arn:aws:iam::123456789012:role/ImageBuilds",
        Bucket = "team-builds",
        Vpc = new("vpc-0123abcd", [Subnet], ["sg-0123abcd"]),
    };

    private static readonly (string Id, DeploymentSpec Broken, string Path)[] Cases =
    [
        ("EAC5060", Good with { Name = "Production" }, "Name"),
        ("EAC5060", Good with { Name = "local" }, "Name"),
        ("EAC5060", Good with { Name = new string('a', 64) }, "Name"),
        ("EAC5060", Good with { Name = "con" }, "Name"),
        ("EAC5061", Good with { Account = "1234" }, "Account"),
        ("EAC5061", Good with { Account = "١٢٣٤٥٦٧٨٩٠١٢" }, "Account"),
        ("EAC3082", Good with { Region = "eu-west-9" }, "Region"),
        ("EAC3082", Good with { Region = "us-esat-1" }, "Region"),
        ("EAC5062", Good with { Region = "Ireland" }, "Region"),
        ("EAC5062", Good with { Region = "eu-west-1a" }, "Region"),
        ("EAC5063", Good with { Domain = "team" }, "Domain"),
        ("EAC5063", Good with { Domain = "d-abc\n" }, "Domain"),
        ("EAC5064", Good with { Role = "StudioImages" }, "Role"),
        ("EAC5065", Good with { KeepVersions = -1 }, "KeepVersions"),
        ("EAC5066", Good with { Repositories = new() { Prefix = "Team" } }, "Repositories.Prefix"),
        ("EAC5066", Good with { Repositories = new() { Prefix = new string('a', 193) } }, "Repositories.Prefix"),
        ("EAC5067", Good with { Attach = [ToDomain()] }, "Attach[0]"),
        ("EAC5068", Good with { Attach = [ToDomain(Lab, Pip)] }, "Attach[0].Environments[1]"),
        ("EAC5068", Good with { Attach = [ToSharedSpaces(Image("editor", AppType.CodeEditor))] }, "Attach[0].Environments[0]"),
        ("EAC5069", Good with { Attach = [ToDomain(Lab), ToDomain(Lab)] }, "Attach[1].Environments[0]"),
        (
            "EAC5069",
            Good with { Attach = [ToDomain(Lab), ToUserProfile("a", Lab with { Description = "Another" })] },
            "Attach[1].Environments[0]"),
        ("EAC5070", Good with { Attach = [ToDomain(Script, Script with { Name = "other" })] }, "Attach[0].Environments[1]"),
        (
            "EAC5070",
            Good with { Attach = [ToDomain(Lab, Lab with { Name = "b" }), ToSpace("t", Lab, Lab with { Name = "b" })] },
            "Attach[1].Environments[1]"),
        (
            "EAC5071",
            Good with { Attach = [ToSpace("t", Script) with { LifecycleConfiguration = LifecycleAttachment.BuiltIn }] },
            "Attach[0].LifecycleConfiguration"),
        (
            "EAC5071",
            Good with { Attach = [ToDomain(Classic) with { LifecycleConfiguration = LifecycleAttachment.BuiltIn }] },
            "Attach[0].LifecycleConfiguration"),
        ("EAC5071", Good with
        {
            Attach = [ToSpace(
                "t",
                Script with { Strategies = [new LifecycleConfiguration(AppType.JupyterLab) { Attachment = LifecycleAttachment.BuiltIn }] })]
        }, "Attach[0]"),
        ("EAC5072", Good with { Attach = [ToUserProfile("a@b", Lab)] }, "Attach[0].UserProfileName"),
        ("EAC5072", Good with { Attach = [ToDomain(Lab), ToSpace("-t", Lab)] }, "Attach[1].SpaceName"),
        ("EAC5073", Good with { Attach = [ToSpace("team", Lab)] }, "Attach[0].Environments[0]"),
        ("EAC5074", Good with { Attach = [ToUserProfile("a", Kernels(6))] }, "Attach[0].Environments[5]"),
        ("EAC5075", Good with { Domain = null }, "Attach"),
        ("EAC5076", Good with { Attach = [], Register = [] }, "Attach"),
        ("EAC5078", Built(Builder with { Role = "ImageBuilds" }), "ImageBuilder.Role"),
        ("EAC5078", Built(Builder with { Role = "arn:aws:iam::999999999999:role/ImageBuilds" }), "ImageBuilder.Role"),
        ("EAC5078", Built(Builder with { Bucket = "s3://builds" }), "ImageBuilder.Bucket"),
        ("EAC5078", Built(Builder with { Bucket = "Builds" }), "ImageBuilder.Bucket"),
        ("EAC5078", Built(Builder with { TimeoutInMinutes = 4 }), "ImageBuilder.TimeoutInMinutes"),
        ("EAC5078", Built(Builder with { Vpc = new("default", [Subnet], ["sg-0123abcd"]) }), "ImageBuilder.Vpc.VpcId"),
        ("EAC5078", Built(Builder with { Vpc = new("vpc-0123abcd", [], ["sg-0123abcd"]) }), "ImageBuilder.Vpc.Subnets"),
        ("EAC5078", Built(Builder with { Vpc = new("vpc-0123abcd", [Subnet, "b"], ["sg-0123abcd"]) }), "ImageBuilder.Vpc.Subnets[1]"),
        ("EAC5078", Built(Builder with { Vpc = new("vpc-0123abcd", [Subnet], []) }), "ImageBuilder.Vpc.SecurityGroupIds"),
    ];

    public static IEnumerable<object[]> Numbers => Cases.Select((rule, i) => new object[] { i, rule.Id + " at " + rule.Path });

    private static DeploymentSpec Built(ImageBuilder builder) => Good with { ImageBuilder = builder };

    private static EnvironmentSpec Classic => new("classic") { Strategies = [new LifecycleConfiguration(AppType.JupyterServer)] };

    [Fact]
    public void A_good_deployment_has_no_finding() => Assert.Empty(DeploymentChecks.Check(Good));

    [Fact]
    public void A_good_deployment_that_CodeBuild_builds_has_no_finding() => Assert.Empty(DeploymentChecks.Check(Built(Builder)));

    [Fact]
    public void Five_kernels_are_allowed_to_a_user_and_two_hundred_images_to_a_domain()
    {
        Assert.Empty(DeploymentChecks.Check(Good with { Attach = [ToUserProfile("a", Kernels(5))] }));
        Assert.Empty(DeploymentChecks.Check(Good with { Attach = [ToDomain(Kernels(200))] }));
        Assert.Equal("EAC5074", Assert.Single(DeploymentChecks.Check(Good with { Attach = [ToDomain(Kernels(201))] })).Rule.Id);
    }

    [Fact]
    public void Several_lifecycle_configurations_can_be_available() => Assert.Empty(DeploymentChecks.Check(Good with
    {
        Attach =
        [
            ToDomain(Script),
            ToDomain(Script with { Name = "b" }, Script with { Name = "c" }) with { LifecycleConfiguration = LifecycleAttachment.Available }
        ],
    }));

    [Theory]
    [MemberData(nameof(Numbers))]
    public void A_broken_deployment_has_one_finding_at_its_place(int number, string name)
    {
        (string id, DeploymentSpec broken, string path) = Cases[number];
        Assert.StartsWith(id, name, StringComparison.Ordinal);

        Finding finding = Assert.Single(DeploymentChecks.Check(broken));

        Assert.Equal((id, path), (finding.Rule.Id, finding.Path));
        Assert.DoesNotContain('{', finding.Message);
    }

    private static EnvironmentSpec Image(string name, params AppImageConfig[] apps) =>
        new(name) { Strategies = [new CustomImage { From = SageMakerDistribution.Cpu("4.4.1"), Apps = [.. apps] }] };

    private static EquatableArray<EnvironmentSpec> Kernels(int number) =>
        Enumerable.Range(0, number).Select(i => Image("kernel-" + i, AppType.KernelGateway)).ToEquatableArray();
}
