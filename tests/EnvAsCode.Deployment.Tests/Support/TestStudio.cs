using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Amazon.Runtime;
using EnvAsCode.Aws;
using EnvAsCode.Aws.SageMaker.Model;
using EnvAsCode.Aws.Waiting;
using EnvAsCode.Deployment.Applying;
using EnvAsCode.Deployment.Manifests;
using EnvAsCode.Deployment.Planning;
using EnvAsCode.Deployment.Targets;
using EnvAsCode.LocalStudio;
using EnvAsCode.LocalStudio.Faults;
using EnvAsCode.Testing;

namespace EnvAsCode.Deployment.Tests.Support;

/// <summary>A local Studio in a temporary folder, and an engine that deploys to it.</summary>
internal sealed class TestStudio : IAsyncDisposable
{
    private readonly TemporaryFolder folder = new();

    private TestStudio(LocalStudioHost host, TemporaryFolder state)
    {
        this.Host = host;
        this.State = state;
        this.Clients = ClientsOf(host);
        this.Images = new FakeImageEngine(this.Clients);
    }

    public static DeploymentTarget Target => new()
    {
        SchemaVersion = 1,
        Name = "production",
        Account = LocalStudioOptions.DefaultAccount,
        Region = LocalStudioOptions.DefaultRegion,
        Domain = LocalStudioOptions.DefaultDomainId,
        Environments = ["churn", "kernel", "script", "job"],
        Attachments =
        [
            new("churn", AttachmentTarget.Domain),
            new("churn", AttachmentTarget.SharedSpaces) { LifecycleConfiguration = LifecycleAttachment.BuiltIn },
            new("kernel", AttachmentTarget.UserProfile) { Name = "alice" },
            new("script", AttachmentTarget.UserProfile) { Name = "alice", LifecycleConfiguration = LifecycleAttachment.Available },
            new("churn", AttachmentTarget.Space) { Name = "team" },
        ],
    };

    public LocalStudioHost Host { get; }

    public TemporaryFolder State { get; }

    public AwsClients Clients { get; }

    public FakeImageEngine Images { get; }

    public DeploymentOptions Options { get; set; } = new()
    {
        Commit = "0123abc",
        Parallelism = 1,
        Waiting = new WaiterOptions { InitialDelay = TimeSpan.FromMilliseconds(2), MaximumDelay = TimeSpan.FromMilliseconds(50) },
    };

    public DeploymentEngine Engine => new(this.Clients, this.Images, this.Options);

    public static async Task<TestStudio> StartAsync(Func<LocalStudioOptions, LocalStudioOptions>? setUp = null)
    {
        TemporaryFolder state = new();
        LocalStudioOptions options = new(state.Path) { Delays = TransitionDelays.All(TimeSpan.FromMilliseconds(1)) };
        return new(await LocalStudioHost.StartAsync(setUp?.Invoke(options) ?? options), state);
    }

    public static AwsClients ClientsOf(LocalStudioHost host, int? retries = null, Uri? s3 = null) => new(new AwsClientSettings
    {
        Endpoint = host.Endpoint,
        Region = LocalStudioOptions.DefaultRegion,
        Credentials = new BasicAWSCredentials(LocalStudioOptions.DefaultAccessKey, LocalStudioOptions.DefaultAccessKey),
        MaxErrorRetry = retries,
        S3Endpoint = s3,
    });

    /// <summary>The environments of the target as declared, or others of their names.</summary>
    public IReadOnlyList<EnvironmentManifest> Build(params EnvironmentSpec[] others) => TestEnvironments.Write(
        this.folder,
        new[] { TestEnvironments.Lab, TestEnvironments.Kernel, TestEnvironments.Script, TestEnvironments.Job }
            .Select(environment => others.FirstOrDefault(other => other.Name == environment.Name) ?? environment));

    public async Task<DeploymentResult> PublishAsync(
        IReadOnlyList<EnvironmentManifest> manifests,
        DeploymentTarget? target = null,
        int? retries = null,
        CancellationToken cancellationToken = default)
    {
        using AwsClients clients = ClientsOf(this.Host, retries);
        DeploymentEngine engine = new(clients, this.Images, this.Options);
        Plan plan = await engine.PlanAsync(target ?? Target, manifests, cancellationToken);
        return await engine.ApplyAsync(plan, reporter: null, cancellationToken);
    }

    /// <summary>The version of an image that has an alias.</summary>
    public Task<DescribeImageVersionResponse?> VersionAsync(string image, string alias) =>
        Describe.VersionAsync(this.Clients.SageMaker, image, alias, CancellationToken.None);

    /// <summary>The calls since a number of them were made.</summary>
    public IReadOnlyList<RecordedCall> CallsSince(int number) => [.. this.Host.Calls.Where(call => call.Number > number)];

    public int CallCount => this.Host.Calls.Count == 0 ? 0 : this.Host.Calls[^1].Number;

    public void Inject(params IEnumerable<string> rules)
    {
        this.Host.Faults.Reset();
        this.Host.Faults.Add(rules.Select(FaultRule.Parse));
    }

    public async ValueTask DisposeAsync()
    {
        this.Clients.Dispose();
        await this.Host.DisposeAsync();
        this.State.Dispose();
        this.folder.Dispose();
    }
}
