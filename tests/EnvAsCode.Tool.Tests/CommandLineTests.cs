using System;
using System.Diagnostics;
using System.IO;
using System.Text.Json;
using EnvAsCode.Testing;
using Xunit;
using static EnvAsCode.Packages;

namespace EnvAsCode.Tool.Tests;

public class CommandLineTests
{
    private static readonly EnvironmentSpec Churn = new("churn")
    {
        Packages = [Pip("xgboost", "2.0.3")],
        Strategies =
        [
            new CustomImage { From = SageMakerDistribution.Cpu("4.4.1"), Apps = [AppType.JupyterLab] },
            new LifecycleConfiguration(AppType.JupyterLab),
        ],
    };

    [Fact]
    public void Without_a_Docker_Engine_everything_but_the_image_is_deployed_and_said()
    {
        using ToolRun tool = new();
        tool.Write(Churn);

        (int exitCode, JsonElement first) = tool.RunForReport("publish");

        Assert.Equal(0, exitCode);
        Assert.Equal("succeeded", first.GetProperty("outcome").GetString());
        Assert.All(first.GetProperty("steps").EnumerateArray(), step => Assert.Equal("done", step.GetProperty("status").GetString()));
        Assert.DoesNotContain(
            first.GetProperty("steps").EnumerateArray(), step => step.GetProperty("action").GetString() is "build" or "push");
        JsonElement warning = Assert.Single(first.GetProperty("warnings").EnumerateArray());
        Assert.Equal("EAC8093", warning.GetProperty("code").GetString());
        Assert.Contains("No Docker Engine answers", warning.GetProperty("message").GetString()!, StringComparison.Ordinal);

        (exitCode, JsonElement second) = tool.RunForReport("publish");
        Assert.Equal(0, exitCode);
        Assert.Empty(second.GetProperty("steps").EnumerateArray());
    }

    [Fact]
    public void An_environment_to_try_that_was_not_built_is_answered_with_those_that_were()
    {
        using ToolRun tool = new();
        tool.Write(Churn);

        ExternalProgram run = tool.RunPlain(["try", "chrun", tool.Environments]);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("error EAC8117: 'chrun' is none of the environments that were built (churn)", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_plan_says_by_its_exit_code_that_something_would_change_and_changes_nothing()
    {
        using ToolRun tool = new();
        tool.Write(Churn);

        Assert.Equal(3, tool.RunForReport("plan", "--detailed-exit-code").ExitCode);
        Assert.Equal(3, tool.RunForReport("plan", "--detailed-exit-code").ExitCode);
        Assert.Equal(0, tool.RunForReport("plan").ExitCode);
        Assert.Equal(0, tool.RunForReport("publish").ExitCode);
        Assert.Equal(0, tool.RunForReport("plan", "--detailed-exit-code").ExitCode);
    }

    [Fact]
    public void Two_publishers_at_once_both_end_well()
    {
        using ToolRun tool = new();
        tool.Write(Churn);
        string[] arguments = ["publish", tool.Environments, "--local-studio", tool.Studio, "--no-images"];

        using Process one = ToolRun.Start(arguments);
        using Process other = ToolRun.Start(arguments);
        string output = one.StandardOutput.ReadToEnd() + one.StandardError.ReadToEnd() + other.StandardOutput.ReadToEnd()
            + other.StandardError.ReadToEnd();
        one.WaitForExit();
        other.WaitForExit();

        Assert.True((one.ExitCode, other.ExitCode) == (0, 0), output);
        Assert.Equal(0, tool.RunForReport("plan", "--detailed-exit-code", "--no-images").ExitCode);
    }

    [Fact]
    public void The_end_of_the_input_stops_a_command_that_was_told_to_heed_it()
    {
        using ToolRun tool = new();
        tool.Write(Churn);
        tool.Variables["ENVASCODE_LOCAL_STUDIO_FAULTS"] = "*=slow:60";

        // The harness gives every command an input that has ended already.
        ExternalProgram run = tool.Run("publish", "--stop-at-end-of-input", "--json");

        Assert.Equal(130, run.ExitCode);
        Assert.Contains("\"outcome\": \"cancelled\"", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("publish", "--unknown")]
    [InlineData("deploy", "x")]
    public void A_command_line_that_is_not_understood_ends_with_2(string verb, string argument)
    {
        using ToolRun tool = new();

        Assert.Equal(2, tool.RunPlain([verb, argument]).ExitCode);
    }

    [Fact]
    public void A_deployment_that_is_not_declared_is_an_error_with_an_id()
    {
        using ToolRun tool = new();
        tool.Write(Churn);

        ExternalProgram run = tool.Run("plan", "--deployment", "production");

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("error EAC8045: ", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Output + run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_local_Studio_whose_state_is_cut_off_is_an_error_with_an_id_and_stays_as_it_is()
    {
        using ToolRun tool = new();
        tool.Write(Churn);
        Directory.CreateDirectory(tool.Studio);
        File.WriteAllText(Path.Join(tool.Studio, "state.json"), "{ \"version\"");

        ExternalProgram run = tool.Run("publish");

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("error EAC8068: ", run.Error, StringComparison.Ordinal);
        Assert.Equal("{ \"version\"", File.ReadAllText(Path.Join(tool.Studio, "state.json")));
    }

    [Fact]
    public void A_manifest_of_a_newer_schema_is_refused()
    {
        using ToolRun tool = new();
        tool.Write(Churn);
        string manifest = Path.Join(tool.Environments, "churn/manifest.json");
        File.WriteAllText(
            manifest, File.ReadAllText(manifest).Replace("\"schemaVersion\": 2", "\"schemaVersion\": 99", StringComparison.Ordinal));

        ExternalProgram run = tool.Run("publish");

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("error EAC8022: ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_local_Studio_says_where_it_is_and_stops_at_a_signal()
    {
        using ToolRun tool = new();
        using Process process = ToolRun.Start("local", "--port", "0", "--local-studio", tool.Studio);

        string line = process.StandardOutput.ReadLine()!;
        ExternalProgram.Run("kill", ["-TERM", process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]).AssertSuccess();
        process.WaitForExit();

        Assert.StartsWith("The local Studio is at http://127.0.0.1:", line, StringComparison.Ordinal);
        Assert.Equal(0, process.ExitCode);
    }

    [Fact]
    public void A_publisher_that_is_killed_before_any_call_is_completed_by_the_next()
    {
        using ToolRun reference = new();
        reference.Write(Churn);
        reference.Run("publish", "--no-images").AssertSuccess();

        int call = 1;
        for (; ; call++)
        {
            using ToolRun tool = new();
            tool.Write(Churn);
            tool.Variables["ENVASCODE_LOCAL_STUDIO_FAULTS"] = $"*#{call}=kill-before";
            bool isKilled = tool.Run("publish", "--no-images").ExitCode != 0;
            tool.Variables.Remove("ENVASCODE_LOCAL_STUDIO_FAULTS");

            tool.Run("publish", "--no-images").AssertSuccess();

            Assert.Equal(StudioState.Of(reference), StudioState.Of(tool));
            if (!isKilled)
            {
                break;
            }
        }

        Assert.True(call > 5, "Nothing was killed.");
    }
}
