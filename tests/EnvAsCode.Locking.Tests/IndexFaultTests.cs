using System;
using System.Threading.Tasks;
using EnvAsCode.Diagnostics;
using EnvAsCode.Indexes.Python;
using Microsoft.AspNetCore.Http;
using Xunit;
using static EnvAsCode.Packages;

namespace EnvAsCode.Locking.Tests;

/// <summary>Indexes that fail: one error that says what to do, and the lock stays as it was.</summary>
public class IndexFaultTests
{
    [Theory]
    [InlineData(401, "credentials")]
    [InlineData(403, "refuses access")]
    [InlineData(429, "takes no more requests")]
    [InlineData(500, "failed again and again")]
    [InlineData(418, "which no index should")]
    public async Task A_status_that_is_no_answer_is_one_error(int status, string words)
    {
        await using LockScene scene = await LockScene.StartAsync();
        scene.Wheel("alpha", "1.0");
        await scene.LockAsync(LockScene.Pip(Pip("alpha")));
        string before = scene.LockText;
        scene.Server.OnStatus("simple/beta/", status);

        LockException error = await Assert.ThrowsAsync<LockException>(() => scene.LockAsync(LockScene.Pip(Pip("alpha"), Pip("beta"))));

        Assert.Equal(Rules.IndexNotReadable, error.Rule);
        Assert.Contains(words, error.Message, StringComparison.Ordinal);
        Assert.Equal(before, scene.LockText);
    }

    [Fact]
    public async Task A_project_that_is_not_there_is_named()
    {
        await using LockScene scene = await LockScene.StartAsync();

        LockException error = await Assert.ThrowsAsync<LockException>(() => scene.LockAsync(LockScene.Pip(Pip("nobody", "1.0"))));

        Assert.Equal(Rules.NoSuchProject, error.Rule);
        Assert.Contains("nobody was not found", error.Message, StringComparison.Ordinal);
        Assert.False(scene.HasLock);
        Assert.Contains("pip nobody", scene.SnapshotText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Half_an_answer_is_an_error()
    {
        await using LockScene scene = await LockScene.StartAsync();
        scene.Server.On("simple/alpha/", async (context, _) =>
        {
            context.Response.ContentLength = 1000;
            await context.Response.WriteAsync("<a href='x'>");
            await context.Response.Body.FlushAsync();
            context.Abort();
        });

        LockException error = await Assert.ThrowsAsync<LockException>(() => scene.LockAsync(LockScene.Pip(Pip("alpha"))));

        Assert.Equal(Rules.IndexNotReadable, error.Rule);
        Assert.False(scene.HasLock);
    }

    [Fact]
    public async Task A_file_with_another_MD5_than_the_channel_says_is_an_error()
    {
        await using LockScene scene = await LockScene.StartAsync();
        scene.Conda("python", "3.11.9", withSha256: true);
        scene.Conda("ipykernel", "6.29", withSha256: false, "python");
        scene.Server.OnBytes("channels/conda-forge/linux-64/ipykernel-6.29-0.conda", [1, 2, 3]);

        LockException error = await Assert.ThrowsAsync<LockException>(() => scene.LockAsync(LockScene.OfConda()));

        Assert.Contains("the file was changed, or the channel is wrong", error.Message, StringComparison.Ordinal);
        Assert.False(scene.HasLock);
    }

    [Fact]
    public async Task A_redirect_is_followed_and_a_name_belongs_to_the_first_index_that_has_it()
    {
        await using LockScene scene = await LockScene.StartAsync();
        scene.Wheel("alpha", "9.0");
        scene.WheelOn("team", "alpha", "1.0", "py3-none-any", "");
        scene.Server.OnRedirect("moved/alpha/", "/team/alpha/");
        scene.Options = scene.Options with { Indexes = [new PythonIndexDefinition("team", scene.Server["moved/"])] };

        LockResult result = await scene.LockAsync(LockScene.Pip(Pip("alpha")));

        Assert.Equal("alpha 1.0", LockScene.Versions(result));
        Assert.Equal("team", result.Lock.Parts[0].Packages[0].Source);
        Assert.Equal(0, scene.Server.CountOf("simple/alpha/"));
    }

    [Fact]
    public async Task Two_indexes_of_one_name_are_an_error_and_one_that_is_named_twice_is_none()
    {
        await using LockScene scene = await LockScene.StartAsync();
        scene.WheelOn("team", "alpha", "1.0", "py3-none-any", "");
        PythonIndexDefinition team = new("team", scene.Server["team/"]);
        foreach (PythonIndexDefinition other
            in (PythonIndexDefinition[])[new("Team", scene.Server["other/"]), new("pypi", new("http://127.0.0.1:9/"))])
        {
            scene.Options = scene.Options with { Indexes = [team, other] };
            LockException error = await Assert.ThrowsAsync<LockException>(() => scene.LockAsync(LockScene.Pip(Pip("alpha"))));
            Assert.Equal(Rules.IndexNamedTwice, error.Rule);
        }

        scene.Options = scene.Options with { Indexes = [team, team] };
        Assert.Equal("alpha 1.0", LockScene.Versions(await scene.LockAsync(LockScene.Pip(Pip("alpha")))));
    }

    [Fact]
    public async Task Credentials_in_an_address_are_sent_and_stand_in_no_file()
    {
        await using LockScene scene = await LockScene.StartAsync();
        scene.WheelOn("team", "alpha", "1.0", "py3-none-any", "");
        UriBuilder address = new(scene.Server["team/"]) { UserName = "reader", Password = "hunter2" };
        scene.Options = scene.Options with { Indexes = [new PythonIndexDefinition("team", address.Uri)] };

        await scene.LockAsync(LockScene.Pip(Pip("alpha")));

        Assert.Contains(
            scene.Server.Requests, request => request.Header("Authorization")?.StartsWith("Basic", StringComparison.Ordinal) == true);
        Assert.DoesNotContain("hunter2", scene.LockText + scene.SnapshotText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Offline_the_cache_is_enough_for_what_was_asked_before()
    {
        await using LockScene scene = await LockScene.StartAsync();
        scene.Wheel("alpha", "1.0");
        scene.Wheel("beta", "1.0");
        await scene.LockAsync(LockScene.Pip(Pip("alpha"), Pip("beta")));
        scene.Options = scene.Options with { Client = scene.Options.Client with { IsOffline = true } };

        Assert.Equal("alpha 1.0", LockScene.Versions(await scene.LockAsync(LockScene.Pip(Pip("alpha")))));
        LockException error = await Assert.ThrowsAsync<LockException>(() => scene.LockAsync(LockScene.Pip(Pip("gamma"))));
        Assert.Contains("offline nothing is fetched", error.Message, StringComparison.Ordinal);
    }
}
