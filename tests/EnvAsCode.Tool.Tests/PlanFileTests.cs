using System;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using EnvAsCode.Testing;
using NJsonSchema;
using Xunit;
using static EnvAsCode.Packages;

namespace EnvAsCode.Tool.Tests;

/// <summary>Plans that are written to a file, looked at, and published.</summary>
public sealed class PlanFileTests : IDisposable
{
    private static readonly EnvironmentSpec Churn = new("churn")
    {
        DisplayName = "Churn",
        Packages = [Pip("xgboost", "2.0.3")],
        Strategies =
        [
            new CustomImage { From = SageMakerDistribution.Cpu("4.4.1"), Apps = [AppType.JupyterLab] },
            new LifecycleConfiguration(AppType.JupyterLab),
        ],
    };

    private readonly ToolRun tool = new();

    private string Plan => Path.Join(Path.GetDirectoryName(this.tool.Studio), "plans", "churn.json");

    public PlanFileTests() => this.tool.Write(Churn);

    /// <inheritdoc/>
    public void Dispose() => this.tool.Dispose();

    [Fact]
    public async Task A_plan_that_was_looked_at_is_published_and_then_there_is_nothing_to_do()
    {
        (int exitCode, JsonElement planned) = this.tool.RunForReport("plan", "--out", this.Plan);

        Assert.Equal(0, exitCode);
        JsonSchema schema = await JsonSchema.FromJsonAsync(
            (await File.ReadAllTextAsync(Repository.PathOf("docs/schema/plan.schema.json")))
                .Replace("$defs", "definitions", StringComparison.Ordinal));
        string first = await File.ReadAllTextAsync(this.Plan);
        Assert.Empty(schema.Validate(first));
        Assert.Equal(Resources(planned), Resources(JsonDocument.Parse(first).RootElement));
        Assert.Equal(0, this.tool.RunForReport("plan", "--out", this.Plan).ExitCode);
        Assert.Equal(first, await File.ReadAllTextAsync(this.Plan));

        (exitCode, JsonElement published) = this.tool.RunForReport("publish", "--plan", this.Plan);

        Assert.Equal(0, exitCode);
        Assert.Equal(Resources(planned), Resources(published));
        Assert.Empty(Resources(this.tool.RunForReport("publish").Report));
    }

    [Fact]
    public void A_plan_is_refused_when_the_declaration_or_what_there_is_has_moved_since()
    {
        this.tool.RunForReport("plan", "--out", this.Plan);
        this.tool.Write(Churn with { DisplayName = "Churn of customers" });

        this.AssertRefused("EAC8131", "the environment 'churn' was built to other files");

        this.tool.Write(Churn);
        Assert.Equal(0, this.tool.RunForReport("publish").ExitCode);

        this.AssertRefused("EAC8131", "no longer: create lifecycle configuration 'churn-", "no longer: update domain '");
    }

    [Theory]
    [InlineData(null, "there is no such file")]
    [InlineData("", "it is not as plan --out writes it")]
    [InlineData("[1]", "it is not as plan --out writes it")]
    [InlineData("{\"schemaVersion\": 9}", "another version of its format")]
    [InlineData("{\"schemaVersion\": 1, \"verb\": \"publish\"}", "it is not as plan --out writes it")]
    public void A_file_that_is_no_plan_changes_nothing(string? text, string words)
    {
        if (text is not null)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(this.Plan)!);
            File.WriteAllText(this.Plan, text);
        }

        this.AssertRefused("EAC8130", words);
    }

    [Fact]
    public void A_plan_of_another_deployment_is_no_plan_of_this_one()
    {
        this.tool.RunForReport("plan", "--out", this.Plan);
        File.WriteAllText(this.Plan, File.ReadAllText(this.Plan).Replace("\"Local\"", "\"production\"", StringComparison.Ordinal));

        this.AssertRefused("EAC8130", "publish 'production' in account", "publish 'Local' in account");
    }

    [Fact]
    public void A_plan_that_cannot_be_written_is_a_failure()
    {
        (int exitCode, JsonElement report) = this.tool.RunForReport("plan", "--out", this.tool.Studio);

        Assert.Equal(1, exitCode);
        Assert.Equal("EAC8071", report.GetProperty("error").GetProperty("code").GetString());
    }

    private static string[] Resources(JsonElement plan) =>
        [.. plan.GetProperty("steps").EnumerateArray().Select(static step => step.GetProperty("resource").GetString()!)];

    private void AssertRefused(string code, params string[] words)
    {
        (int exitCode, JsonElement report) = this.tool.RunForReport("publish", "--plan", this.Plan);

        Assert.Equal(1, exitCode);
        JsonElement error = report.GetProperty("error");
        Assert.Equal(code, error.GetProperty("code").GetString());
        Assert.All(words, word => Assert.Contains(word, error.GetProperty("message").GetString(), StringComparison.Ordinal));
        Assert.Empty(report.GetProperty("steps").EnumerateArray());
    }
}
