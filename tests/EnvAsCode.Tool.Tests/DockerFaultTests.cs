using System;
using System.Diagnostics;
using System.Linq;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using EnvAsCode.Tool.Tests.Engines;
using Xunit;
using static EnvAsCode.Packages;

namespace EnvAsCode.Tool.Tests;

/// <summary>A publisher that dies while the Docker Engine works for it.</summary>
public class DockerFaultTests
{
    // 128 and the number of SIGKILL.
    private const int Killed = 137;

    private static readonly EnvironmentSpec Churn = new("churn")
    {
        Packages = [Pip("xgboost", "2.0.3")],
        Strategies = [new CustomImage { From = SageMakerDistribution.Cpu("4.4.1"), Apps = [AppType.JupyterLab] }],
    };

    [Fact]
    public async Task A_publisher_that_is_killed_after_any_answer_of_the_Docker_Engine_is_completed_by_the_next()
    {
        await using FakeDockerEngine engine = await FakeDockerEngine.StartAsync();
        using ToolRun reference = ToolOf(engine);
        Assert.Equal(0, await reference.RunHereAsync("publish", Arguments(engine)));
        string[] asked = [.. engine.Requests];
        string[] expected = StudioState.Of(reference);
        Assert.Contains("POST /build", asked);
        Assert.Contains(asked, request => request.EndsWith("/push", StringComparison.Ordinal));

        for (int request = 1; request <= asked.Length; request++)
        {
            engine.Reset();
            using ToolRun tool = ToolOf(engine);
            Assert.Equal(Killed, PublishAndKill(tool, engine, request));

            Assert.Equal(0, await tool.RunHereAsync("publish", Arguments(engine)));

            string[] actual = StudioState.Of(tool);
            Assert.True(expected.SequenceEqual(actual), $"Killed after {asked[request - 1]}: {string.Join('\n', actual.Except(expected))}");
        }
    }

    [Fact]
    public async Task Containers_that_killed_publishers_left_behind_are_removed_when_nobody_can_be_using_them()
    {
        await using FakeDockerEngine engine = await FakeDockerEngine.StartAsync();
        using ToolRun tool = ToolOf(engine);
        JsonObject ours = new() { ["Labels"] = new JsonObject { ["com.envascode.check"] = "churn" } };
        engine.Api.Containers["old"] = (ours, DateTimeOffset.UtcNow.AddDays(-1));
        engine.Api.Containers["new"] = (ours.DeepClone(), DateTimeOffset.UtcNow.AddMinutes(-5));
        engine.Api.Containers["theirs"] = (new JsonObject { ["Labels"] = new JsonObject() }, DateTimeOffset.UtcNow.AddDays(-1));

        Assert.Equal(0, await tool.RunHereAsync("publish", Arguments(engine)));

        Assert.Equal(["new", "theirs"], engine.Api.Containers.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Without_a_registry_the_image_stays_in_the_engine_and_its_manifest_is_registered()
    {
        await using FakeDockerEngine engine = await FakeDockerEngine.StartAsync();
        using ToolRun tool = ToolOf(engine);

        Assert.Equal(0, await tool.RunHereAsync("publish"));

        Assert.DoesNotContain(engine.Requests, request => request.EndsWith("/push", StringComparison.Ordinal));
        Assert.Single(StudioState.Of(tool), line => line.StartsWith("/resources/image-version/churn/", StringComparison.Ordinal)
            && line.Contains("/document/BaseImage = ", StringComparison.Ordinal));
        int asked = engine.Requests.Count;
        Assert.Equal(0, await tool.RunHereAsync("publish"));
        Assert.Equal(asked, engine.Requests.Count);
    }

    private static ToolRun ToolOf(FakeDockerEngine engine)
    {
        ToolRun tool = new();
        tool.Variables["DOCKER_HOST"] = engine.Host;
        tool.Write(Churn);
        return tool;
    }

    private static string[] Arguments(FakeDockerEngine engine) => ["--local-registry", engine.Registry.AbsoluteUri];

    // SIGKILL, of which the program hears nothing.
    private static int PublishAndKill(ToolRun tool, FakeDockerEngine engine, int request)
    {
        TaskCompletionSource<Process> started = new();
        engine.AfterAnswer = (request, () => started.Task.Result.Kill());
        using Process publisher = tool.StartVerb("publish", Arguments(engine));
        started.SetResult(publisher);
        publisher.StandardInput.Close();
        publisher.StandardError.ReadToEnd();
        publisher.WaitForExit();
        return publisher.ExitCode;
    }
}
