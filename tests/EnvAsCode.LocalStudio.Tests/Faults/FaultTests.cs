using System;
using System.Linq;
using System.Net.Http;
using System.Threading.Tasks;
using EnvAsCode.LocalStudio.Faults;
using EnvAsCode.LocalStudio.Tests.Support;
using EnvAsCode.Testing;
using Xunit;

namespace EnvAsCode.LocalStudio.Tests.Faults;

public sealed class FaultTests
{
    private const string Image = $$"""{"ImageName":"churn","RoleArn":"{{Studio.Role}}"}""";

    [Theory]
    [InlineData("CreateImage=throttle", "ThrottlingException: Rate exceeded")]
    [InlineData("*#1=internal-error", "InternalFailure: Injected by a fault rule.")]
    [InlineData("CreateImage#1-2=error:AccessDeniedException:You may not: no.", "AccessDeniedException: You may not: no.")]
    public async Task A_refused_call_does_nothing_and_the_next_succeeds(string rule, string error)
    {
        await using Studio studio = await Studio.StartAsync(options => options with { Faults = [FaultRule.Parse(rule)] });
        Assert.Equal(error, await studio.ErrorAsync("CreateImage", Image));
        studio.Host.Faults.Reset();
        await studio.CallAsync("CreateImage", Image);
        Assert.Equal(["CreateImage", "CreateImage"], studio.Host.Calls.Select(call => call.Operation));
    }

    [Theory]
    [InlineData("CreateImage#1=drop-before", false)]
    [InlineData("CreateImage#1=drop-after", true)]
    public async Task A_dropped_connection_leaves_nothing_done_or_everything(string rule, bool isDone)
    {
        await using Studio studio = await Studio.StartAsync(options => options with { Faults = [FaultRule.Parse(rule)] });
        await Assert.ThrowsAnyAsync<HttpRequestException>(() => studio.CallAsync("CreateImage", Image));
        Assert.Equal(0, Assert.Single(studio.Host.Calls).Status);
        int images = (await studio.CallAsync("ListImages"))["Images"]!.AsArray().Count;
        Assert.Equal(isDone ? 1 : 0, images);
    }

    [Theory]
    [InlineData("*#2=kill-before", 1)]
    [InlineData("*#2=kill-after", 2)]
    public async Task The_process_is_killed_at_the_call_that_the_rule_counts(string rule, int images)
    {
        int kills = 0;
        using TemporaryFolder folder = new();
        await using (Studio studio =
            await Studio.StartAsync(options => options with { Faults = [FaultRule.Parse(rule)], Kill = () => kills++ }, folder))
        {
            await studio.CallAsync("CreateImage", Image);
            await Assert.ThrowsAnyAsync<HttpRequestException>(() =>
                studio.CallAsync("CreateImage", Image.Replace("churn", "other", StringComparison.Ordinal)));
        }

        Assert.Equal(1, kills);
        await using Studio next = await Studio.StartAsync(folder: folder);
        Assert.Equal(images, (await next.CallAsync("ListImages"))["Images"]!.AsArray().Count);
    }

    [Fact]
    public async Task A_slow_call_is_answered_late_and_then_succeeds()
    {
        await using Studio studio =
            await Studio.StartAsync(options => options with { Faults = [FaultRule.Parse("ListImages#2=slow:0.5")] });
        DateTimeOffset start = studio.Clock.GetUtcNow();
        await studio.CallAsync("ListImages");
        Assert.Equal(start, studio.Clock.GetUtcNow());
        await studio.CallAsync("ListImages");
        Assert.Equal(start.AddSeconds(0.5), studio.Clock.GetUtcNow());
    }

    [Theory]
    [InlineData("CreateImage#2=throttle", 2, 2)]
    [InlineData("CreateImage#2-=throttle", 2, int.MaxValue)]
    [InlineData("CreateImage#2-4=throttle", 2, 4)]
    [InlineData("*=throttle", 1, int.MaxValue)]
    public void A_rule_names_the_calls_that_it_is_for(string text, int first, int last)
    {
        FaultRule rule = FaultRule.Parse(text);
        Assert.Equal((first, last, FaultKind.Throttle), (rule.FirstCall, rule.LastCall, rule.Kind));
    }

    [Theory]
    [InlineData("")]
    [InlineData("CreateImage")]
    [InlineData("CreateImage=explode")]
    [InlineData("CreateImage=7")]
    [InlineData("CreateImage#x=throttle")]
    [InlineData("*=slow:soon")]
    public void What_is_no_rule_says_what_one_looks_like(string text)
    {
        FormatException error = Assert.Throws<FormatException>(() => FaultRule.Parse(text));
        Assert.Contains($"'{text}'", error.Message, StringComparison.Ordinal);
    }
}
