using System;
using System.IO;
using System.Linq;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using EnvAsCode.LocalStudio.Tests.Support;
using EnvAsCode.Testing;
using Xunit;

namespace EnvAsCode.LocalStudio.Tests.State;

public sealed class StateTests
{
    [Fact]
    public async Task A_restart_finds_everything_as_it_was_and_transitions_go_on()
    {
        using TemporaryFolder folder = new();
        await using (Studio studio =
            await Studio.StartAsync(options => options with { Delays = TransitionDelays.All(TimeSpan.FromDays(1)) }, folder))
        {
            await studio.CallAsync(
                "CreateImage", $$"""{"ImageName":"churn","RoleArn":"{{Studio.Role}}","Tags":[{"Key":"a","Value":"é"}]}""");
        }

        await using Studio next = await Studio.StartAsync(folder: folder);
        JsonObject image = await next.CallAsync("DescribeImage", """{"ImageName":"churn"}""");
        Assert.Equal("CREATING", image["ImageStatus"]!.ToString());
        JsonObject tags = await next.CallAsync("ListTags", $$"""{"ResourceArn":"{{image["ImageArn"]}}"}""");
        Assert.Equal("é", tags["Tags"]![0]!["Value"]!.ToString());
        next.Clock.Advance(TimeSpan.FromDays(1));
        Assert.Equal("CREATED", (await next.CallAsync("DescribeImage", """{"ImageName":"churn"}"""))["ImageStatus"]!.ToString());
    }

    [Fact]
    public async Task The_same_calls_at_the_same_times_leave_the_same_bytes()
    {
        byte[][] states = new byte[2][];
        for (int i = 0; i < states.Length; i++)
        {
            using TemporaryFolder folder = new();
            await using Studio studio = await Studio.StartAsync(folder: folder);
            await studio.AddImageAsync("churn", versions: 2);
            await studio.EcrAsync("CreateRepository", """{"repositoryName":"team/churn"}""");
            states[i] = File.ReadAllBytes(folder["state.json"]);
        }

        Assert.Equal(states[0], states[1]);
    }

    [Fact]
    public async Task A_new_folder_is_its_users_alone_and_one_that_was_there_stays_as_it_was()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        const UnixFileMode owner = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
        const UnixFileMode team = owner | UnixFileMode.GroupRead | UnixFileMode.GroupWrite | UnixFileMode.GroupExecute;
        using TemporaryFolder folder = new();
        Directory.CreateDirectory(folder["shared"]);
        File.SetUnixFileMode(folder["shared"], team);
        foreach (string name in (string[])["a/new", "shared"])
        {
            await using LocalStudioHost host = await LocalStudioHost.StartAsync(new(folder[name]));
        }

        Assert.Equal((owner, team), (File.GetUnixFileMode(folder["a/new"]), File.GetUnixFileMode(folder["shared"])));
    }

    [Fact]
    public async Task Hosts_share_a_folder_without_losing_each_others_changes()
    {
        using TemporaryFolder folder = new();
        await using Studio one = await Studio.StartAsync(folder: folder);
        await using Studio two = await Studio.StartAsync(folder: folder);
        Studio[] studios = [one, two];
        await Task.WhenAll(Enumerable.Range(0, 40).Select(i => studios[i % 2].AddImageAsync($"image{i}")));
        foreach (Studio studio in studios)
        {
            JsonObject images = await studio.CallAsync("ListImages", """{"MaxResults":100}""");
            Assert.Equal(40, images["Images"]!.AsArray().Count);
        }
    }

    [Theory]
    [InlineData("{\"version\": 1, \"resou", "it is cut off or not JSON")]
    [InlineData("", "it is cut off or not JSON")]
    [InlineData("[]", "it is not a JSON object")]
    [InlineData("{}", "it has no version")]
    [InlineData(
        "{\"version\": 2}",
        "it was written by a newer EnvAsCode (state version 2, this one reads up to 1); update EnvAsCode, or use another folder")]
    [InlineData("{\"version\": 1}", "it has JSON of an unexpected form")]
    [InlineData(
        "{\"version\": 1, \"account\": \"123456789012\", \"region\": \"eu-west-1\"}",
        "it is of account 123456789012 in eu-west-1, not of 000000000000 in us-east-1; start with those, or use another folder")]
    public async Task A_state_file_that_cannot_be_used_is_left_and_explained(string text, string reason)
    {
        using TemporaryFolder folder = new();
        await using (Studio studio = await Studio.StartAsync(folder: folder))
        {
        }

        string path = folder["state.json"];
        File.WriteAllText(path, text);
        LocalStudioException error = await Assert.ThrowsAsync<LocalStudioException>(() => Studio.StartAsync(folder: folder));
        Assert.StartsWith($"LocalStudio cannot use its state file '{path}': {reason}", error.Message, StringComparison.Ordinal);
        Assert.EndsWith($"or delete the folder '{folder.Path}' to start with an empty Studio.", error.Message, StringComparison.Ordinal);
        Assert.Equal(text, File.ReadAllText(path));
    }

    [Fact]
    public async Task A_state_file_that_is_missing_is_no_reason_to_start_anew()
    {
        using TemporaryFolder folder = new();
        await using (Studio studio = await Studio.StartAsync(folder: folder))
        {
        }

        File.Delete(folder["state.json"]);
        LocalStudioException error = await Assert.ThrowsAsync<LocalStudioException>(() => Studio.StartAsync(folder: folder));
        Assert.Contains("LocalStudio cannot use its state file", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_crash_left_half_written_is_not_looked_at()
    {
        using TemporaryFolder folder = new();
        await using (Studio studio = await Studio.StartAsync(folder: folder))
        {
            await studio.AddImageAsync("churn");
        }

        File.WriteAllText(folder["state.json.tmp"], "{\"version\": 1, \"resou");
        await using Studio next = await Studio.StartAsync(folder: folder);
        await next.AddImageAsync("other");
        Assert.Equal(2, (await next.CallAsync("ListImages"))["Images"]!.AsArray().Count);
    }

    [Fact]
    public async Task A_state_file_that_breaks_while_the_service_runs_is_an_error_and_not_a_reset()
    {
        using TemporaryFolder folder = new();
        await using Studio one = await Studio.StartAsync(folder: folder);
        await using Studio two = await Studio.StartAsync(folder: folder);
        await two.AddImageAsync("churn");
        File.WriteAllText(folder["state.json"], "{");
        string error = await one.ErrorAsync("ListImages");
        Assert.StartsWith(
            "InternalFailure: LocalStudio could not do it: LocalStudio cannot use its state file", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_that_cannot_be_made_and_a_port_that_is_taken_are_explained()
    {
        using TemporaryFolder folder = new();
        File.WriteAllText(folder["file"], "");
        LocalStudioException error = await Assert.ThrowsAsync<LocalStudioException>(() => LocalStudioHost.StartAsync(new(folder["file"])));
        Assert.Contains("cannot be made", error.Message, StringComparison.Ordinal);
        await using LocalStudioHost host = await LocalStudioHost.StartAsync(new(folder["state"]));
        error = await Assert.ThrowsAsync<LocalStudioException>(() =>
            LocalStudioHost.StartAsync(new(folder["state"]) { Port = host.Endpoint.Port }));
        Assert.Contains($"cannot listen on 127.0.0.1:{host.Endpoint.Port}", error.Message, StringComparison.Ordinal);
    }
}
