using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Enumeration;
using System.Linq;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using EnvAsCode.Deployment.Manifests;
using EnvAsCode.Deployment.Tests.Support;
using EnvAsCode.LocalStudio;
using EnvAsCode.Testing;
using Xunit;

namespace EnvAsCode.Deployment.Tests.Verbs;

/// <summary>The roles that the guide for CI tells users to make may do what the verbs call.</summary>
public sealed partial class RoleTests
{
    [Fact]
    public async Task A_plan_calls_what_the_role_of_pull_requests_may()
    {
        await using TestStudio studio = await TestStudio.StartAsync();
        IReadOnlyList<EnvironmentManifest> first = studio.Build(WithAliases("2.0.3"));
        await studio.Engine.PlanAsync(TestStudio.Target, first);
        await studio.PublishAsync(first);
        int published = studio.CallCount;

        await studio.Engine.PlanAsync(TestStudio.Target, first);
        await studio.Engine.PlanAsync(TestStudio.Target, studio.Build(WithAliases("2.1.0")));
        await studio.Engine.StatusAsync(TestStudio.Target, studio.Build(WithAliases("2.0.3")));

        AssertAllowed(studio.CallsSince(published), PlanActions());
    }

    [Fact]
    public async Task A_publish_calls_what_the_generated_policies_and_the_role_of_pull_requests_allow()
    {
        await using TestStudio studio = await TestStudio.StartAsync();
        foreach (string version in (string[])["2.0.3", "2.1.0", "2.0.3"])
        {
            await studio.PublishAsync(studio.Build(WithAliases(version)));
        }

        string[] generated = [.. studio.Build(WithAliases("2.0.3")).SelectMany(manifest => Policies(manifest)).SelectMany(Actions)];
        Assert.Contains("ecr:PutImage", generated);
        AssertAllowed(studio.Host.Calls, [.. PlanActions(), .. generated]);
    }

    private static EnvironmentSpec WithAliases(string xgboost)
    {
        EnvironmentSpec lab = TestEnvironments.Lab;
        CustomImage image = lab.Strategies.OfType<CustomImage>().Single();
        return lab with
        {
            Packages = [Packages.Pip("xgboost", xgboost)],
            Strategies =
                [image with { Version = new() { Aliases = ["stable"] } }, .. lab.Strategies.Where(strategy => strategy is not CustomImage)],
        };
    }

    // What the guide's table gives to the role that plans.
    private static string[] PlanActions()
    {
        string row = File.ReadLines(Repository.PathOf("docs/ci/README.md"))
            .Single(line => line.StartsWith("| `environments-plan` | ", StringComparison.Ordinal));
        string[] actions = [.. ActionInText.Matches(row).Select(match => match.Groups[1].Value)];
        Assert.Equal(6, actions.Length);
        return actions;
    }

    private static IEnumerable<string> Policies(EnvironmentManifest manifest) => ((string[])["push", "register", "attach"])
        .Select(name => Path.Combine(manifest.Folder, "policies", name + ".json"))
        .Where(File.Exists);

    private static IEnumerable<string> Actions(string policy)
    {
        using JsonDocument document = JsonDocument.Parse(File.ReadAllText(policy));
        return
        [
            .. document.RootElement
                .GetProperty("Statement")
                .EnumerateArray()
                .SelectMany(statement => statement.GetProperty("Action").EnumerateArray())
                .Select(action => action.GetString()!)
        ];
    }

    private static void AssertAllowed(IReadOnlyList<RecordedCall> calls, string[] actions)
    {
        Assert.NotEmpty(calls);
        string[] refused =
        [
            .. calls.Select(call => call.Service + ":" + call.Operation).Distinct()
                .Where(call => !actions.Any(action => FileSystemName.MatchesSimpleExpression(action, call, ignoreCase: false))),
        ];
        Assert.Equal([], refused);
    }

    [GeneratedRegex("`([a-z]+:[A-Za-z*]+)`")]
    private static partial Regex ActionInText { get; }
}
