using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using EnvAsCode.Diagnostics;
using EnvAsCode.Testing;
using NJsonSchema;
using NJsonSchema.Validation;
using Newtonsoft.Json.Linq;
using Xunit;

namespace EnvAsCode.Emit.Tests;

public class ManifestSchemaTests
{
    // The validator knows the shared parts under the name that they had in older drafts only; references are plain pointers in all drafts.
    private static readonly JsonSchema Schema = JsonSchema.FromJsonAsync(
        File.ReadAllText(Repository.PathOf("docs/schema/manifest.schema.json")).Replace("$defs", "definitions", StringComparison.Ordinal))
            .GetAwaiter()
            .GetResult();

    /// <summary>Changes that make a right manifest wrong: a member's path, and the JSON to put there; nothing to remove it.</summary>
    public static TheoryData<string, string?> Mistakes => new()
    {
        { "schemaVersion", "1" },
        { "schemaVersion", null },
        { "name", "\"Churn\"" },
        { "generator", null },
        { "declaration", "null" },
        { "unknown", "1" },
        { "environments", "[]" },
        { "environments[0].packages[0].manager", "\"cargo\"" },
        { "environments[0].packages[0].requirement", null },
        { "strategies.helm", "{}" },
        { "strategies.customImage.platform", "\"windows/amd64\"" },
        { "strategies.customImage.user.uid", "\"1000\"" },
        { "strategies.customImage.environments[0].interpreter", "\"bin/python\"" },
        { "strategies.customImage.environments[0].kernel.name", "\"Python 3\"" },
        { "strategies.customImage.appImageConfigs[0].appType", "\"JupyterServer\"" },
        { "strategies.lifecycleConfigurations[0].base64Length", "16385" },
        { "strategies.lifecycleConfigurations[0].name", "\"churn_x\"" },
        { "strategies.persistentCondaEnvironment.teardown", null },
        { "strategies.pipInstall.cell", "\"/etc/passwd\"" },
        { "files[0].path", "\"../secret\"" },
        { "files[0].sha256", "\"abc\"" },
        { "files[0].mode", "\"777\"" },
        { "files[0].context", "false" },
    };

    [Fact]
    public void The_schema_is_of_draft_2020_12_and_closes_every_object()
    {
        JObject schema = JObject.Parse(File.ReadAllText(Repository.PathOf("docs/schema/manifest.schema.json")));

        Assert.Equal("https://json-schema.org/draft/2020-12/schema", (string?)schema["$schema"]);
        Assert.All(
            schema.DescendantsAndSelf().OfType<JObject>().Where(item => (string?)item["type"] == "object"),
            item => Assert.False((bool?)item["additionalProperties"]));
    }

    [Theory]
    [MemberData(nameof(Cases.Names), MemberType = typeof(Cases))]
    public void A_manifest_is_valid(string name)
    {
        ICollection<ValidationError> errors = Schema.Validate(Manifest(name));

        Assert.True(errors.Count == 0, string.Join(Environment.NewLine, errors));
    }

    [Fact]
    public void A_manifest_with_policies_is_valid()
    {
        EnvironmentSpec environment =
            new("e") { Strategies = [new PipInstall()], PolicyOverrides = [new("acme", "tensorflow", "until May")] };
        PolicyContext context = new([new("acme") { MaximumImageMebibytes = 1 }, new("beta")], [new("gamma", "an experiment")]);

        string manifest = EnvironmentEmitter.Emit(environment, "D.E", context, files: null, findings: [])
            .Single(file => file.Path == "manifest.json").Text;

        Assert.Empty(Schema.Validate(JObject.Parse(manifest)));
    }

    [Fact]
    public void A_manifest_with_findings_is_valid()
    {
        EnvironmentSpec environment = new("e") { Strategies = [new PipInstall()] };
        ReportedFinding finding = new(Rules.ClassicAppType, "Strategies[0]", "a message", IsSuppressed: true, "a reason");

        string manifest = EnvironmentEmitter.Emit(
            environment, "D.E", PolicyContext.None, files: null, [finding, finding with { IsSuppressed = false, Justification = null }])
            .Single(file => file.Path == "manifest.json").Text;

        Assert.Empty(Schema.Validate(JObject.Parse(manifest)));
        Assert.Equal("a reason", (string?)JObject.Parse(manifest).SelectToken("findings[0].justification"));
    }

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void A_manifest_with_a_mistake_is_not_valid(string path, string? json)
    {
        JObject manifest = Manifest("all-strategies");
        int dot = path.LastIndexOf('.');
        JObject owner = dot < 0 ? manifest : (JObject)manifest.SelectToken(path[..dot])!;
        string member = path[(dot + 1)..];
        if (json is null)
        {
            Assert.True(owner.Remove(member));
        }
        else
        {
            owner[member] = JToken.Parse(json);
        }

        Assert.NotEmpty(Schema.Validate(manifest));
    }

    // As a build completes it: what is in the files that an image copies, the compiler does not know.
    private static JObject Manifest(string name)
    {
        JObject manifest = JObject.Parse(Cases.Emit(name).Single(file => file.Path == "manifest.json").Text);
        foreach (JToken copied in manifest["files"]!.Where(file => file["sha256"] is null))
        {
            Assert.StartsWith("context/", (string?)copied["path"], StringComparison.Ordinal);
            copied["mode"] = "644";
            copied["sha256"] = new string('0', 64);
        }

        return manifest;
    }
}
