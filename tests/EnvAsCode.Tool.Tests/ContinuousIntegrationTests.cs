using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using EnvAsCode.Testing;
using Xunit;
using YamlDotNet.RepresentationModel;

namespace EnvAsCode.Tool.Tests;

/// <summary>The pipelines that users copy: they are YAML of the right shape, and name targets and properties that there are.</summary>
public partial class ContinuousIntegrationTests
{
    private static readonly string Targets =
        string.Concat(Directory.GetFiles(Repository.PathOf("sdk/EnvAsCode.Sdk/Sdk"), "*.targets").Select(File.ReadAllText));

    [Fact]
    public void Each_step_of_the_GitHub_workflow_runs_or_uses_something_and_each_job_may_sign_in()
    {
        YamlMappingNode workflow = Read("docs/ci/github-actions.yml");
        Assert.Equal(["pull_request", "push"], Keys(workflow["on"]));
        foreach ((YamlNode name, YamlNode job) in (YamlMappingNode)workflow["jobs"])
        {
            Assert.Equal("write", job["permissions"]["id-token"].ToString());
            Assert.Equal("read", job["permissions"]["contents"].ToString());
            Assert.All((YamlSequenceNode)job["steps"], step =>
                Assert.True(Keys(step).Contains("run") != Keys(step).Contains("uses"), name.ToString()));
        }
    }

    [Fact]
    public void Each_step_of_the_Azure_pipeline_is_a_task_or_a_script()
    {
        YamlMappingNode pipeline = Read("docs/ci/azure-pipelines.yml");
        Assert.Equal(["plan", "publish"], ((YamlSequenceNode)pipeline["jobs"]).Select(job => job["job"].ToString()));
        foreach (YamlNode job in (YamlSequenceNode)pipeline["jobs"])
        {
            Assert.All((YamlSequenceNode)job["steps"], step =>
                Assert.True(Keys(step).Contains("task") != Keys(step).Contains("script"), step.ToString()));
        }
    }

    [Theory]
    [InlineData("docs/ci/github-actions.yml")]
    [InlineData("docs/ci/azure-pipelines.yml")]
    public void What_they_call_is_there(string file)
    {
        string text = File.ReadAllText(Repository.PathOf(file));

        Assert.Contains("-t:Plan", text, StringComparison.Ordinal);
        Assert.All(TargetUse().Matches(text), use =>
            Assert.Contains($"<Target Name=\"{use.Groups[1].Value}\"", Targets, StringComparison.Ordinal));
        Assert.All(PropertyUse().Matches(text), use => Assert.Contains($"$({use.Groups[1].Value})", Targets, StringComparison.Ordinal));
    }

    private static YamlMappingNode Read(string path)
    {
        using StreamReader reader = new(Repository.PathOf(path));
        YamlStream stream = [];
        stream.Load(reader);
        return (YamlMappingNode)stream.Documents.Single().RootNode;
    }

    private static IEnumerable<string> Keys(YamlNode node) => ((YamlMappingNode)node).Children.Keys.Select(key => key.ToString());

    [GeneratedRegex("-t:([A-Za-z]+)")]
    private static partial Regex TargetUse();

    [GeneratedRegex("-p:([A-Za-z]+)")]
    private static partial Regex PropertyUse();
}
