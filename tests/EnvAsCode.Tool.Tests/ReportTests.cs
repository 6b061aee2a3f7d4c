using System;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Threading.Tasks;
using EnvAsCode.Testing;
using EnvAsCode.Tool.CommandLine;
using EnvAsCode.Tool.Output;
using NJsonSchema;
using Xunit;

namespace EnvAsCode.Tool.Tests;

public class ReportTests
{
    private static readonly Report Failed = new("publish", "production")
    {
        Outcome = Outcome.Failed,
        HasChanges = true,
        Steps =
        [
            new(ReportedAction.Build, "image 'envascode/churn:context-1'", "it is not in the repository", StepStatus.Done)
            {
                Environment = "churn"
            },
            new(ReportedAction.Attach, "domain d-1", "what it offers is not | what is declared", StepStatus.Failed)
            {
                Changes = [new("JupyterLabAppSettings.CustomImages[churn].ImageVersionNumber", "1", "2")],
            },
            new(ReportedAction.Delete, "lifecycle configuration 'old'", "nobody uses it", StepStatus.NotReached),
        ],
        Notes = ["Running apps keep what they have."],
        Error = new("EAC8027", "There is no domain 'd-1'", "https://example.com/EAC8027.md")
        {
            Environment = "churn",
            Declaration = "Churn.Cpu"
        },
    };

    [Fact]
    public async Task The_JSON_is_as_its_schema_says()
    {
        JsonSchema schema = await JsonSchema.FromJsonAsync(
            (await File.ReadAllTextAsync(Repository.PathOf("docs/schema/report.schema.json")))
                .Replace("$defs", "definitions", StringComparison.Ordinal));
        using StringWriter output = new();

        new JsonReporter(new PlainReporter(TextWriter.Null, error: null), output).Finish(Failed);

        Assert.Empty(schema.Validate(output.ToString()));
        Assert.Contains("\"code\": \"EAC8027\"", output.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/properties/outcome", typeof(Outcome))]
    [InlineData("/$defs/step/properties/action", typeof(ReportedAction))]
    [InlineData("/$defs/step/properties/status", typeof(StepStatus))]
    [InlineData("/$defs/environment/properties/state", typeof(EnvironmentState))]
    public async Task The_schema_names_every_state(string path, Type states)
    {
        JsonNode? node = JsonNode.Parse(await File.ReadAllTextAsync(Repository.PathOf("docs/schema/report.schema.json")));
        foreach (string member in path.Split('/')[1..])
        {
            node = node![member];
        }

        JsonSerializerOptions options = new() { Converters = { new JsonStringEnumConverter() } };
        Assert.Equal(
            Enum.GetValues(states).Cast<object>()
                .Select(state => JsonSerializer.SerializeToNode(state, states, options)!.ToString())
                .Order(StringComparer.Ordinal),
            node!["enum"]!.AsArray().Select(word => word!.ToString()).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_failure_says_what_is_done_and_what_is_not()
    {
        Assert.Equal(
            [
                "  done       build image 'envascode/churn:context-1': it is not in the repository",
                "  failed     attach domain d-1: what it offers is not | what is declared",
                "      JupyterLabAppSettings.CustomImages[churn].ImageVersionNumber: 1 -> 2",
                "  not yet    delete lifecycle configuration 'old': nobody uses it",
                "production: publish failed after 1 of 3 steps; run it again once that is mended, nothing is done twice.",
                "Running apps keep what they have.",
            ],
            ReportText.Lines(Failed));
    }

    [Fact]
    public void What_changes_and_where_is_said_in_text_and_in_Markdown()
    {
        Report report = new("plan", "production")
        {
            Target = new("123456789012", "eu-west-1", "d-1") { Endpoint = "http://127.0.0.1:4566 (AWS_ENDPOINT_URL)" },
            Steps = [new(ReportedAction.Update, "image 'a'", "it is not as declared", StepStatus.Planned)
            {
                Changes = [new("DisplayName", "a|b", "c"), new("Description", null, "d")]
            }],
            Warnings = [new("EAC8093", "The image of 'b' is not built", "https://example.com/EAC8093.md")],
        };

        Assert.Equal(
            [
                "production: account 123456789012, eu-west-1, domain d-1, at http://127.0.0.1:4566 (AWS_ENDPOINT_URL) instead of AWS",
                "  update image 'a': it is not as declared",
                "      DisplayName: a|b -> c",
                "      Description: d",
                "production: 1 step to do; nothing was changed.",
                "warning EAC8093: The image of 'b' is not built",
            ],
            ReportText.Lines(report));
        Assert.Contains(
            "| it is not as declared<br>`DisplayName: a\\|b -> c`<br>`Description: d` |",
            MarkdownReport.Of(report),
            StringComparison.Ordinal);
        Assert.Contains("instead of AWS\n", MarkdownReport.Of(report), StringComparison.Ordinal);
        Assert.Contains("**warning EAC8093: ", MarkdownReport.Of(report), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("deploy", "publish")]
    [InlineData("publsh", "publish")]
    [InlineData("statsu", "status")]
    [InlineData("delete", "destroy")]
    [InlineData("plan --detailed-exitcode", "--detailed-exit-code")]
    [InlineData("prune --aply", "--apply")]
    [InlineData("destroy --yes", "--apply")]
    [InlineData("frobnicate", null)]
    public void A_verb_or_option_that_there_is_not_is_answered_with_a_question(string line, string? meant)
    {
        string[] words = line.Split(' ');

        string[] questions = [.. Suggestion.For(Commands.Create().Parse(words), words)];

        Assert.Equal(meant is null ? [] : [$"Did you mean '{meant}' instead of '{words[^1]}'?"], questions);
    }

    [Fact]
    public void Plain_lines_go_to_the_output_and_the_error_to_the_error()
    {
        using StringWriter output = new();
        using StringWriter error = new();
        PlainReporter reporter = new(output, error);

        reporter.Begin("Building image 'churn'");
        reporter.Detail("Step 1/3 : FROM scratch");
        reporter.Detail("Pushing", fraction: 0.5);
        reporter.Finish(new Report("publish", "Local") { Error = Failed.Error });

        Assert.StartsWith(
            "Building image 'churn'\n    Step 1/3 : FROM scratch\n", output.ToString().ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.DoesNotContain("Pushing", output.ToString(), StringComparison.Ordinal);
        Assert.Equal("error EAC8027: There is no domain 'd-1'\n", error.ToString().ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Markdown_is_a_table_that_no_text_breaks()
    {
        string text = MarkdownReport.Of(Failed);

        Assert.Contains(
            "**Failed** with [EAC8027](https://example.com/EAC8027.md): There is no domain 'd-1'", text, StringComparison.Ordinal);
        Assert.Contains(
            "| attach | domain d-1 | what it offers is not \\| what is declared<br>`JupyterLab", text, StringComparison.Ordinal);
        Assert.EndsWith("- Running apps keep what they have.\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_plan_without_steps_says_that_all_is_as_declared() =>
        Assert.Equal(["production: nothing to do, all is as declared."], ReportText.Lines(new Report("plan", "production")));
}
