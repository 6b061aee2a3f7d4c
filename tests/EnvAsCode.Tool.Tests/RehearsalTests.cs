using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using EnvAsCode.Testing;
using Xunit;
using static EnvAsCode.Packages;

namespace EnvAsCode.Tool.Tests;

/// <summary>
/// A declared deployment that is published to a local Studio which stands in for its account, before it is published there.
/// </summary>
public sealed class RehearsalTests : IDisposable
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

    private readonly ToolRun tool = new();

    public RehearsalTests()
    {
        this.tool.Write(Churn);
        this.tool.WriteFile("deployments/production.json", """
            {
              "schemaVersion": 1, "name": "production", "account": "123456789012", "region": "eu-west-1", "domain": "d-abcdef123456",
              "environments": ["churn"],
              "attachments": [
                { "environment": "churn", "to": "userProfile", "name": "carol" },
                { "environment": "churn", "to": "space", "name": "risk" }
              ]
            }
            """);
    }

    /// <inheritdoc/>
    public void Dispose() => this.tool.Dispose();

    [Fact]
    public void A_declared_deployment_is_rehearsed_with_its_account_domain_profiles_and_spaces_and_without_Docker()
    {
        using Process studio = ToolRun.Start(
            "local", this.tool.Environments, "--like", "production", "--port", "0", "--local-studio", this.tool.Studio);
        try
        {
            foreach ((string name, string value) in Exports(studio))
            {
                this.tool.Variables[name] = value;
            }

            Assert.Equal("eu-west-1", this.tool.Variables["AWS_REGION"]);
            Assert.Equal("eu-west-1", this.tool.Variables["AWS_DEFAULT_REGION"]);
            (int exitCode, JsonElement report) = this.tool.RunForReport("publish", "--deployment", "production");

            Assert.True(exitCode == 0, report.ToString());
            Assert.Equal("123456789012", report.GetProperty("target").GetProperty("account").GetString());
            Assert.Contains("AWS_ENDPOINT_URL", report.GetProperty("target").GetProperty("endpoint").GetString(), StringComparison.Ordinal);
            Assert.Equal(
                ["EAC8093"], report.GetProperty("warnings").EnumerateArray().Select(static one => one.GetProperty("code").ToString()));
            string[] attached = [.. report.GetProperty("steps").EnumerateArray()
                .Where(static step => step.GetProperty("action").ToString() == "attach")
                .Select(static step => step.GetProperty("resource").ToString())];
            Assert.Equal(2, attached.Length);
            Assert.Empty(this.tool.RunForReport("plan", "--deployment", "production").Report.GetProperty("steps").EnumerateArray());
        }
        finally
        {
            ExternalProgram.Run("kill", ["-TERM", studio.Id.ToString(CultureInfo.InvariantCulture)]);
            studio.WaitForExit();
        }
    }

    [Fact]
    public void A_deployment_that_is_not_declared_cannot_be_rehearsed()
    {
        ExternalProgram run = this.tool.RunPlain(
            ["local", this.tool.Environments, "--like", "staging", "--port", "0", "--local-studio", this.tool.Studio]);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("error EAC8045", run.Error, StringComparison.Ordinal);
    }

    // What the command prints for a shell, until it says how to go on.
    private static IEnumerable<(string Name, string Value)> Exports(Process studio)
    {
        while (studio.StandardOutput.ReadLine() is { } line && !line.StartsWith("# then", StringComparison.Ordinal))
        {
            foreach (string word in line.StartsWith("export ", StringComparison.Ordinal) ? line.Split(' ')[1..] : [])
            {
                yield return (word.Split('=')[0], word[(word.IndexOf('=', StringComparison.Ordinal) + 1)..]);
            }
        }
    }
}
