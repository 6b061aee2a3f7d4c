using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Amazon.Runtime;
using EnvAsCode.Aws;
using EnvAsCode.Aws.SageMaker;
using EnvAsCode.Deployment.Manifests;
using EnvAsCode.Deployment.Targets;
using EnvAsCode.Deployment.Tests.Support;
using EnvAsCode.LocalStudio;
using EnvAsCode.Testing;
using Xunit;

namespace EnvAsCode.Deployment.Tests.BadInput;

/// <summary>Each mistake gives one error that says what to do, and leaves a state from which a publish goes on.</summary>
public sealed class BadInputTests
{
    [Theory]
    [InlineData("EAC8026", "999999999999", LocalStudioOptions.DefaultDomainId, "alice")]
    [InlineData("EAC8027", LocalStudioOptions.DefaultAccount, "d-elsewhere", "alice")]
    [InlineData("EAC8038", LocalStudioOptions.DefaultAccount, LocalStudioOptions.DefaultDomainId, "alise")]
    public async Task A_place_that_is_not_there_is_refused_before_anything_is_changed(string id, string account, string domain, string user)
    {
        await using TestStudio studio = await TestStudio.StartAsync();
        DeploymentTarget target = TestStudio.Target with
        {
            Account = account,
            Domain = domain,
            Attachments = [new("kernel", AttachmentTarget.UserProfile) { Name = user }]
        };

        DeploymentException error = await Assert.ThrowsAsync<DeploymentException>(() => studio.PublishAsync(studio.Build(), target));

        Assert.Equal(id, error.Rule.Id);
        Assert.All(studio.Host.Calls, call => Assert.True(call.IsRead, call.Operation));
    }

    [Theory]
    [InlineData("EAC8025", "GetCallerIdentity=error:ExpiredTokenException:The security token included in the request is expired")]
    [InlineData("EAC8024", "GetCallerIdentity=error:InvalidClientTokenId:The security token included in the request is invalid")]
    [InlineData("EAC8029", "CreateImage=error:AccessDeniedException:User is not authorized to perform sagemaker:CreateImage")]
    [InlineData("EAC8039", "CreateImage=error:ResourceLimitExceeded:The account-level service limit is reached")]
    [InlineData("EAC8044", "CreateImage=error:ValidationException:1 validation error detected")]
    [InlineData("EAC8036", "UpdateDomain=error:ValidationException:Unable to update Domain [d] with InService App.")]
    public async Task What_AWS_answers_is_said_in_words_and_the_next_publish_goes_on(string id, string fault)
    {
        await using TestStudio studio = await TestStudio.StartAsync();
        IReadOnlyList<EnvironmentManifest> manifests = studio.Build();
        studio.Inject(fault);

        DeploymentException error = await Assert.ThrowsAsync<DeploymentException>(() => studio.PublishAsync(manifests));

        Assert.Equal(id, error.Rule.Id);
        Assert.Contains(fault[(fault.LastIndexOf(':') + 1)..], error.Message, StringComparison.Ordinal);
        studio.Inject();
        await studio.PublishAsync(manifests);
        Assert.Empty((await studio.Engine.PlanAsync(TestStudio.Target, manifests)).Steps);
    }

    [Fact]
    public async Task Without_credentials_one_is_told_how_to_sign_in()
    {
        await using TestStudio studio = await TestStudio.StartAsync();
        using AwsClients clients = new(
            new AwsClientSettings { Endpoint = studio.Host.Endpoint, Region = "us-east-1", Credentials = new NoCredentials() });

        DeploymentException error = await Assert.ThrowsAsync<DeploymentException>(
            () => new DeploymentEngine(clients, studio.Images, studio.Options).PlanAsync(TestStudio.Target, studio.Build()));

        Assert.Equal("EAC8024", error.Rule.Id);
        Assert.Contains("aws sso login", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_service_that_is_not_there_is_told_of()
    {
        using AwsClients clients = new(new AwsClientSettings
        {
            Endpoint = new("http://127.0.0.1:9"),
            Region = "us-east-1",
            Credentials = new BasicAWSCredentials("a", "b"),
            MaxErrorRetry = 0,
        });
        await using TestStudio studio = await TestStudio.StartAsync();

        DeploymentException error = await Assert.ThrowsAsync<DeploymentException>(
            () => new DeploymentEngine(clients, studio.Images, studio.Options).PlanAsync(TestStudio.Target, studio.Build()));

        Assert.Equal("EAC8031", error.Rule.Id);
    }

    [Fact]
    public async Task A_domain_that_is_being_updated_is_waited_for()
    {
        await using TestStudio studio = await TestStudio.StartAsync(options =>
            options with { Delays = options.Delays with { Domain = TimeSpan.FromMilliseconds(300) } });
        IReadOnlyList<EnvironmentManifest> manifests = studio.Build();
        await studio.Clients.SageMaker.UpdateDomainAsync(
            new() { DomainId = LocalStudioOptions.DefaultDomainId, DefaultUserSettings = new() { SecurityGroups = ["sg-1"] } });

        await studio.PublishAsync(manifests);

        Assert.Empty((await studio.Engine.PlanAsync(TestStudio.Target, manifests)).Steps);
    }

    [Fact]
    public async Task A_resource_of_somebody_else_is_left_as_it_is()
    {
        await using TestStudio studio = await TestStudio.StartAsync();
        await studio.Clients.SageMaker.CreateAppImageConfigAsync(
            new() { AppImageConfigName = "churn-jupyter-lab", JupyterLabAppImageConfig = new() });

        DeploymentException error = await Assert.ThrowsAsync<DeploymentException>(() => studio.PublishAsync(studio.Build()));

        Assert.Equal("EAC8030", error.Rule.Id);
        Assert.Contains("app image config 'churn-jupyter-lab'", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_default_of_somebody_else_is_not_replaced()
    {
        await using TestStudio studio = await TestStudio.StartAsync();
        string theirs = (await studio.Clients.SageMaker.CreateStudioLifecycleConfigAsync(new()
        {
            StudioLifecycleConfigName = "theirs",
            StudioLifecycleConfigAppType = StudioLifecycleConfigAppType.JupyterLab,
            StudioLifecycleConfigContent = "ZWNobw==",
        })).StudioLifecycleConfigArn!;
        await studio.Clients.SageMaker.UpdateDomainAsync(new()
        {
            DomainId = LocalStudioOptions.DefaultDomainId,
            DefaultUserSettings = new()
            {
                JupyterLabAppSettings =
                    new() { LifecycleConfigArns = [theirs], DefaultResourceSpec = new() { LifecycleConfigArn = theirs } }
            },
        });
        int before = studio.CallCount;

        DeploymentException error = await Assert.ThrowsAsync<DeploymentException>(() => studio.PublishAsync(studio.Build()));

        Assert.Equal("EAC8035", error.Rule.Id);
        Assert.All(studio.CallsSince(before), call => Assert.True(call.IsRead, call.Operation));
    }

    [Fact]
    public async Task An_environment_that_was_not_built_is_named()
    {
        await using TestStudio studio = await TestStudio.StartAsync();

        DeploymentException error = await Assert.ThrowsAsync<DeploymentException>(
            () => studio.Engine.PlanAsync(TestStudio.Target, [.. studio.Build().Where(manifest => manifest.Name != "script")]));

        Assert.Equal("EAC8042", error.Rule.Id);
        Assert.Contains("'script'", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_was_copied_or_renamed_by_hand_is_named()
    {
        using TemporaryFolder folder = new();
        TestEnvironments.Write(folder, TestEnvironments.Script, TestEnvironments.Job);
        Directory.Move(folder["script"], folder["scripts"]);
        DeploymentException renamed = Assert.Throws<DeploymentException>(() => ManifestReader.ReadAll(folder.Path));
        Directory.Move(folder["job"], folder["script"]);
        File.Copy(folder["scripts/manifest.json"], folder["script/manifest.json"], overwrite: true);
        DeploymentException copied = Assert.Throws<DeploymentException>(() => ManifestReader.ReadAll(folder.Path));

        Assert.Equal("EAC8095", renamed.Rule.Id);
        Assert.Contains("the manifest of 'script', and its folder is called 'scripts'", renamed.Message, StringComparison.Ordinal);
        Assert.Equal("EAC8096", copied.Rule.Id);
        Assert.Contains(folder["script"], copied.Message, StringComparison.Ordinal);
        Assert.Contains(folder["scripts"], copied.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("EAC8021", "{\"schemaVersion\": 2, \"name\": \"chu")]
    [InlineData("EAC8021", "{\"schemaVersion\": 2}")]
    [InlineData("EAC8021", "[]")]
    [InlineData("EAC8021", "{\"name\": \"churn\"}")]
    [InlineData("EAC8021", "")]
    [InlineData("EAC8022", "{\"schemaVersion\": 3, \"name\": 7}")]
    public void A_manifest_that_is_cut_off_or_newer_is_refused(string id, string text)
    {
        using TemporaryFolder folder = new();
        File.WriteAllText(folder["manifest.json"], text);

        DeploymentException error = Assert.Throws<DeploymentException>(() => ManifestReader.Read(folder.Path));

        Assert.Equal(id, error.Rule.Id);
        Assert.Contains("manifest.json", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_generated_file_that_was_changed_is_not_deployed()
    {
        await using TestStudio studio = await TestStudio.StartAsync();
        IReadOnlyList<EnvironmentManifest> manifests = studio.Build();
        await File.AppendAllTextAsync(manifests[0].PathOf(manifests[0].LifecycleConfigurations[0].File), "echo\n");

        DeploymentException error = await Assert.ThrowsAsync<DeploymentException>(() => studio.PublishAsync(manifests));

        Assert.Equal("EAC8023", error.Rule.Id);
    }

    [Fact]
    public void A_deployment_that_is_not_declared_is_answered_with_those_that_are()
    {
        using TemporaryFolder folder = new();
        File.WriteAllText(folder["production.json"], "{}");

        DeploymentException error = Assert.Throws<DeploymentException>(() => TargetReader.Read(folder.Path, "Production"));

        Assert.Equal("EAC8045", error.Rule.Id);
        Assert.Contains("declared are production", error.Message, StringComparison.Ordinal);
        Assert.Equal("EAC8020", Assert.Throws<DeploymentException>(() => ManifestReader.ReadAll(folder["none"])).Rule.Id);
    }

    /// <summary>What the SDK's chain does when it finds nothing.</summary>
    private sealed class NoCredentials : AWSCredentials
    {
        public override ImmutableCredentials GetCredentials() => throw new AmazonClientException("Failed to resolve AWS credentials.");
    }
}
