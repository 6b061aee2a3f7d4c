using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using EnvAsCode.Deployment.Manifests;
using EnvAsCode.Deployment.Statuses;
using EnvAsCode.Deployment.Targets;
using EnvAsCode.Deployment.Tests.Support;
using Xunit;

namespace EnvAsCode.Deployment.Tests.Verbs;

/// <summary>How many calls verbs make that read: what is known from a list is not asked for again, resource by resource.</summary>
public sealed class CallTests
{
    private const int Count = 50;

    [Fact]
    public async Task Status_makes_a_few_calls_more_than_a_plan_and_prune_one_for_each_image()
    {
        await using TestStudio studio = await TestStudio.StartAsync();
        EnvironmentSpec[] declared = [.. Enumerable.Range(1, Count).Select(static number => TestEnvironments.Lab with
        {
            Name = FormattableString.Invariant($"lab-{number:00}"),
        })];
        IReadOnlyList<EnvironmentManifest> manifests = TestEnvironments.Write(studio.State, declared);
        DeploymentTarget target = TestStudio.Target with
        {
            Environments = [.. declared.Select(static one => one.Name)],
            Attachments = [.. declared.Select(static one => new TargetAttachment(one.Name, AttachmentTarget.Domain)
            {
                LifecycleConfiguration = LifecycleAttachment.Available,
            })],
        };
        await studio.PublishAsync(manifests, target);

        int plan = await CallsOfAsync(studio, engine => engine.PlanAsync(target, manifests));
        int status = await CallsOfAsync(studio, engine => engine.StatusAsync(target, manifests));
        int prune = await CallsOfAsync(studio, engine => engine.PlanPruneAsync(target, manifests));

        string calls = $"plan {plan}, status {status}, prune {prune}";
        Assert.True(status <= plan + 12, calls);
        Assert.True(prune <= Count + 20, calls);
    }

    [Fact]
    public async Task What_is_asked_less_is_said_as_before()
    {
        await using TestStudio studio = await TestStudio.StartAsync();
        IReadOnlyList<EnvironmentManifest> manifests = studio.Build();
        await studio.PublishAsync(manifests);
        DeploymentTarget less = TestStudio.Target with { Environments = ["churn", "script", "job"], Attachments = [] };

        DeploymentStatus status = await studio.Engine.StatusAsync(less, manifests);

        Assert.Equal(["kernel"], status.NotDeclared);
        Assert.All(status.Environments, environment =>
            Assert.Equal($"Churn.{environment.Name} at commit 0123abc", environment.DeployedFrom));
    }

    private static async Task<int> CallsOfAsync<T>(TestStudio studio, Func<DeploymentEngine, Task<T>> verb)
    {
        int before = studio.CallCount;
        await verb(studio.Engine);
        return studio.CallCount - before;
    }
}
