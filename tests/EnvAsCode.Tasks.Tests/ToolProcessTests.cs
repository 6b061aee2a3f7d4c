using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using EnvAsCode.Tasks.Publishing;
using EnvAsCode.Testing;
using Xunit;

namespace EnvAsCode.Tasks.Tests;

public class ToolProcessTests
{
    [WitnessFact("sh")]
    public async Task A_cancelled_build_ends_the_input_of_the_program_and_hears_it_out()
    {
        List<string> lines = [];
        using CancellationTokenSource cancellation = new();
        ToolProcess process = new("sh", ["-c", "echo ready >&2; cat; echo stopped >&2; echo '{}'; exit 130"], "/");

        Task<(int ExitCode, string Report)> run = process.RunAsync(
            line =>
            {
                lines.Add(line);
                cancellation.Cancel();
            },
            cancellation.Token);

        Assert.Equal((130, "{}\n"), await run);
        Assert.Equal(["ready", "stopped"], lines);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{ \"outcome\": \"fail")]
    [InlineData("{ \"outcome\": \"succeeded\" }")]
    [InlineData("{ \"error\": { \"code\": 1 } }")]
    public void A_report_without_an_error_or_cut_off_has_none(string report) => Assert.Null(ToolError.Read(report));

    [Fact]
    public void The_error_of_a_report_is_read() => Assert.Equal(
        new ToolError("EAC8051", "It failed", null, "Churn.Cpu"),
        ToolError.Read("""{ "error": { "code": "EAC8051", "message": "It failed", "declaration": "Churn.Cpu" } }"""));

    [Fact]
    public void A_report_of_a_command_that_was_stopped_says_how_far_it_came()
    {
        ToolStop stop = ToolStop.Read("""
            { "outcome": "cancelled", "steps": [
              { "action": "create", "resource": "image 'a'", "status": "done" },
              { "action": "attach", "resource": "domain 'd'", "status": "interrupted" } ] }
            """)!;

        Assert.Equal(["create image 'a'"], stop.Done);
        Assert.Equal(["attach domain 'd'"], stop.NotDone);
        Assert.Null(ToolStop.Read("{ \"outcome\": \"failed\" }"));
        Assert.Null(ToolStop.Read("{ \"outc"));
    }

    [Theory]
    [InlineData("Local: publish, nothing to do", """{ "verb": "publish", "deployment": "Local", "steps": [] }""")]
    [InlineData("Local: publish, 1 step done", """{ "verb": "publish", "deployment": "Local", "steps": [ { "status": "done" } ] }""")]
    [InlineData("p: destroy, 1 step planned\n      delete image 'a': it is destroyed", """
        { "verb": "destroy", "deployment": "p", "steps": [
          { "status": "planned", "action": "delete", "resource": "image 'a'", "reason": "it is destroyed" } ] }
        """)]
    [InlineData("p: status, not as declared\n      a: not deployed", """
        { "verb": "status", "deployment": "p", "hasChanges": true, "steps": [],
          "environments": [ { "name": "a", "state": "not deployed" } ] }
        """)]
    [InlineData("p: status, as declared", """{ "verb": "status", "deployment": "p", "hasChanges": false, "steps": [] }""")]
    [InlineData(null, "{ \"verb\": \"pub")]
    public void A_report_in_one_message(string? expected, string report) => Assert.Equal(expected, ToolSummary.Read(report)?.Words);
}
