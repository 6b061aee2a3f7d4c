using System.IO;
using System.Text.Json;
using EnvAsCode.Testing;
using Xunit;

namespace EnvAsCode.Tool.Tests;

public class DescribeTests
{
    // A port of this machine at which nothing answers.
    private const string Nowhere = "127.0.0.1:9/team/base:1.4";

    [Fact]
    public void A_registry_that_does_not_answer_is_an_error_in_the_report_and_nothing_is_written()
    {
        using ToolRun tool = new();
        using TemporaryFolder folder = new();

        ExternalProgram run = tool.RunPlain(["describe", Nowhere, "--output", folder.Path, "--json"]);

        Assert.Equal(1, run.ExitCode);
        JsonElement report = JsonDocument.Parse(run.Output).RootElement;
        Assert.Equal("failed", report.GetProperty("outcome").GetString());
        Assert.Equal("EAC8123", report.GetProperty("error").GetProperty("code").GetString());
        Assert.Equal(Path.Join(folder.Path, "base-1.4.base.json"), report.GetProperty("file").GetString());
        Assert.Empty(folder.Files(""));
    }

    [Theory]
    [InlineData("EAC8041", Nowhere, "--source", "engine")]
    [InlineData("EAC8124", "Team/Base")]
    public void What_cannot_be_described_is_one_line_with_its_id(string rule, params string[] arguments)
    {
        using ToolRun tool = new();

        ExternalProgram run = tool.RunPlain(["describe", .. arguments]);

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("error " + rule + ": ", run.Error, System.StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Error, System.StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("describe")]
    [InlineData("describe", Nowhere, "--platform", "arm")]
    [InlineData("describe", Nowhere, "--source", "podman")]
    [InlineData("describe", Nowhere, "--output", "base.json")]
    [InlineData("describe", Nowhere, "--output", ".base.json")]
    public void A_command_line_that_is_not_understood_ends_with_2(params string[] arguments)
    {
        using ToolRun tool = new();

        Assert.Equal(2, tool.RunPlain(arguments).ExitCode);
    }
}
