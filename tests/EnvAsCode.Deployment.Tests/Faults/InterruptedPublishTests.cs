using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using EnvAsCode.Deployment.Manifests;
using EnvAsCode.Deployment.Tests.Support;
using Xunit;

namespace EnvAsCode.Deployment.Tests.Faults;

/// <summary>
/// A publish is stopped or disturbed at each of its calls in turn, and published again. It must always end in the state of an undisturbed
/// publish: no version twice, nothing of others changed.
/// </summary>
public sealed class InterruptedPublishTests
{
    [Fact]
    public async Task A_publish_that_is_killed_after_any_call_is_completed_by_the_next()
    {
        string expected = await UndisturbedAsync();
        bool wasKilled = true;
        for (int call = 1; wasKilled; call++)
        {
            using CancellationTokenSource publisher = new();
            await using TestStudio studio = await TestStudio.StartAsync(options => options with { Kill = publisher.Cancel });
            await Others.SetUpAsync(studio);
            IReadOnlyList<EnvironmentManifest> manifests = studio.Build();
            studio.Inject($"*#{call}=kill-after");

            wasKilled = await IsInterruptedAsync(() => studio.PublishAsync(manifests, cancellationToken: publisher.Token));
            studio.Inject();
            await studio.PublishAsync(manifests);

            AssertSame(expected, Snapshot.Of(studio), $"killed after call {call}");
        }
    }

    // At once, because most of the time is the client's pauses between two tries.
    [Fact]
    public async Task A_publish_of_which_every_call_fails_once_comes_to_its_end()
    {
        string expected = await UndisturbedAsync();

        await Task.WhenAll(((string[])["throttle", "internal-error", "drop-before", "drop-after"]).Select(async fault =>
        {
            await using TestStudio studio = await TestStudio.StartAsync();
            await Others.SetUpAsync(studio);
            studio.Inject(Enumerable.Range(0, 500).Select(i => $"*#{(2 * i) + 1}={fault}"));

            await studio.PublishAsync(studio.Build());

            AssertSame(expected, Snapshot.Of(studio), fault);
            Assert.True(studio.CallCount < 1000, "The faults ended before the calls.");
        }));
    }

    [Fact]
    public async Task A_version_that_fails_later_is_explained_and_made_anew()
    {
        string expected = await UndisturbedAsync();
        await using TestStudio studio = await TestStudio.StartAsync();
        await Others.SetUpAsync(studio);
        IReadOnlyList<EnvironmentManifest> manifests = studio.Build();
        studio.Inject("CreateImageVersion#1=fail-later:You have no permission to pull the image");

        DeploymentException error = await Assert.ThrowsAsync<DeploymentException>(() => studio.PublishAsync(manifests));
        Assert.Equal("EAC8032", error.Rule.Id);
        Assert.Contains("You have no permission to pull the image", error.Message, StringComparison.Ordinal);
        Assert.Contains("ecr:BatchGetImage", error.Message, StringComparison.Ordinal);

        studio.Inject();
        await studio.PublishAsync(manifests);

        // The number of a version that failed is not used again.
        AssertSame(
            expected,
            Snapshot.Of(studio).Replace("churn/2", "churn/1", StringComparison.Ordinal).Replace(": 2", ": 1", StringComparison.Ordinal),
            "fail-later",
            ignoreNumbers: true);
        Assert.Equal(2, (await studio.VersionAsync("churn", "production"))!.Version);
        Assert.Empty((await studio.Engine.PlanAsync(TestStudio.Target, manifests)).Steps);
    }

    private static async Task<string> UndisturbedAsync()
    {
        await using TestStudio studio = await TestStudio.StartAsync();
        await Others.SetUpAsync(studio);
        await studio.PublishAsync(studio.Build());
        return Snapshot.Of(studio);
    }

    private static async Task<bool> IsInterruptedAsync(Func<Task> publish)
    {
        try
        {
            await publish();
            return false;
        }
        catch (Exception e) when (e is OperationCanceledException or DeploymentException)
        {
            return true;
        }
    }

    private static void AssertSame(string expected, string actual, string when, bool ignoreNumbers = false)
    {
        if (ignoreNumbers)
        {
            expected = expected.Replace(": 2", ": 1", StringComparison.Ordinal);
        }

        Assert.True(expected == actual, $"{when}: the state differs.\n{FirstDifference(expected, actual)}");
    }

    private static string FirstDifference(string expected, string actual)
    {
        string[] one = expected.Split('\n');
        string[] other = actual.Split('\n');
        for (int i = 0; i < Math.Min(one.Length, other.Length); i++)
        {
            if (one[i] != other[i])
            {
                return $"expected {string.Join('\n', one[Math.Max(0, i - 6)..Math.Min(one.Length, i + 3)])}\nactual "
                    + $"{string.Join('\n', other[Math.Max(0, i - 6)..Math.Min(other.Length, i + 3)])}";
            }
        }

        return $"expected {one.Length} lines, actual {other.Length}";
    }
}
