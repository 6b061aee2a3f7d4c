using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using EnvAsCode.Build.Publishing;
using EnvAsCode.Testing;
using Xunit;

namespace EnvAsCode.Build.Tests;

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
}
