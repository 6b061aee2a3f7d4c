using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using BenchmarkDotNet.Attributes;
using EnvAsCode.Deployment.Manifests;
using EnvAsCode.Deployment.Planning;
using EnvAsCode.Deployment.Targets;
using EnvAsCode.Deployment.Tests.Support;
using EnvAsCode.Testing;

namespace Benchmarks.Deploying;

/// <summary>What a publish with nothing to do costs against a local Studio in the same process.</summary>
[MemoryDiagnoser]
public class PublishBenchmarks
{
    private readonly TemporaryFolder folder = new();
    private IReadOnlyList<EnvironmentManifest> manifests = [];
    private DeploymentTarget target = TestStudio.Target;
    private TestStudio? studio;

    /// <summary>How many environments with an image for two apps there are.</summary>
    [Params(3, 50)]
    public int Environments { get; set; }

    /// <summary>Publishes once.</summary>
    [GlobalSetup]
    public async Task SetUpAsync()
    {
        this.studio = await TestStudio.StartAsync();
        this.studio.Options = this.studio.Options with { Parallelism = 8 };
        this.manifests = TestEnvironments.Write(this.folder, Enumerable.Range(0, this.Environments).Select(i => TestEnvironments.Lab with
        {
            Name = $"environment-{i}",
            Strategies = [TestEnvironments.Lab.Strategies[0]],
        }));
        this.target = TestStudio.Target with
        {
            Environments = [.. this.manifests.Select(manifest => manifest.Name)],
            Attachments = [.. this.manifests.Select(manifest => new TargetAttachment(manifest.Name, AttachmentTarget.Domain))],
        };
        await this.studio.PublishAsync(this.manifests, this.target);
    }

    /// <summary>Stops the local Studio.</summary>
    [GlobalCleanup]
    public async Task CleanUpAsync()
    {
        await this.studio!.DisposeAsync();
        this.folder.Dispose();
    }

    /// <summary>A plan in which nothing is to be done: the whole of an unchanged publish.</summary>
    [Benchmark]
    public async Task<int> PublishUnchanged()
    {
        Plan plan = await this.studio!.Engine.PlanAsync(this.target, this.manifests);
        return (await this.studio.Engine.ApplyAsync(plan)).Environments.Count;
    }
}
