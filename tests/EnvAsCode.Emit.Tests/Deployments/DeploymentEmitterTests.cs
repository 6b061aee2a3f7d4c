using System;
using System.IO;
using System.Threading.Tasks;
using EnvAsCode.Emit.Emitters;
using EnvAsCode.Testing;
using NJsonSchema;
using Xunit;
using static EnvAsCode.Attachments;

namespace EnvAsCode.Emit.Tests.Deployments;

public sealed class DeploymentEmitterTests
{
    private static readonly EnvironmentSpec Lab = new("churn") { Strategies = [new LifecycleConfiguration(AppType.JupyterLab)] };

    private static readonly DeploymentSpec Production = new("production")
    {
        Account = "123456789012",
        Region = "eu-west-1",
        Domain = "d-abcdef123456",
        Role = "arn:aws:iam::123456789012:role/StudioImages",
        Repositories = new() { Prefix = "team/studio", ScanOnPush = false, EncryptionKey = "alias/studio" },
        ImageBuilder = new ImageBuilder.CodeBuild
        {
            Role = "arn:aws:iam::123456789012:role/ImageBuilds",
            Bucket = "team-builds",
            ComputeType = BuildComputeType.TwoXLarge,
            BuildImage = "aws/codebuild/standard:7.0",
            Vpc = new("vpc-0123abcd", ["subnet-0123abcd"], ["sg-0123abcd"]),
            CacheLayers = true,
            KeepLog = false,
        },
        KeepVersions = 5,
        Attach =
        [
            ToDomain(Lab),
            ToUserProfile("alice", Lab, Lab with { Name = "churn-gpu" }) with { LifecycleConfiguration = LifecycleAttachment.Available },
            ToSharedSpaces(Lab) with { LifecycleConfiguration = LifecycleAttachment.BuiltIn },
            ToSpace("team", Lab),
        ],
        Register = [new("batch"), Lab],
    };

    private static readonly DeploymentSpec Minimal =
        new("minimal") { Account = "123456789012", Region = "us-gov-west-1", Register = [Lab] };

    [Theory]
    [InlineData("production")]
    [InlineData("minimal")]
    public async Task A_deployment_is_as_it_was_and_as_its_schema_says(string name)
    {
        // The validator knows the older name of "$defs".
        string text = await File.ReadAllTextAsync(Repository.PathOf("docs/schema/deployment.schema.json"));
        JsonSchema schema = await JsonSchema.FromJsonAsync(text.Replace("$defs", "definitions", StringComparison.Ordinal));
        Artifact file = DeploymentEmitter.Emit(name == "minimal" ? Minimal : Production, "Deployments.Production");

        Assert.Equal(name + ".json", file.Path);
        GoldenFile.Equal("tests/EnvAsCode.Emit.Tests/Deployments/" + file.Path, file.Text);
        Assert.Empty(schema.Validate(file.Text));
    }
}
