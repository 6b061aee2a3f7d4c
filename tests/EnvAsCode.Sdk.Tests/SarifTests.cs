using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using EnvAsCode.Sdk.Tests.Infrastructure;
using Xunit;

namespace EnvAsCode.Sdk.Tests;

/// <summary>The findings in the compiler's own log, for whatever reads SARIF, and in the manifest.</summary>
public sealed class SarifTests(PackedSdk sdk) : IClassFixture<PackedSdk>
{
    [Fact]
    public async Task The_error_log_has_the_finding_with_its_place_and_its_suppression()
    {
        using UserFolder folder = UserFolder.WithProject(
            sdk,
            """[StudioEnvironment] public static EnvironmentSpec Lab => new("lab") { Strategies = [new """
            + """LifecycleConfiguration(AppType.JupyterServer)] };""",
            "#pragma warning disable EAC4027",
            """[StudioEnvironment] public static EnvironmentSpec Git => new("git") { Strategies = [new """
            + """LifecycleConfiguration(AppType.JupyterLab) { Steps = [new RunStep("mkdir ~/work")] }] };""");

        CommandOutput output = await folder.DotNetAsync("build", "-p:ErrorLog=findings.sarif%2Cversion=2.1");

        Assert.True(output.ExitCode == 0, output.Text);

        using JsonDocument log = JsonDocument.Parse(await File.ReadAllTextAsync(folder["findings.sarif"]));
        JsonElement[] results =
        [
            .. log.RootElement
                .GetProperty("runs")[0]
                .GetProperty("results")
                .EnumerateArray()
                .Where(result => result.GetProperty("ruleId").GetString()!.StartsWith("EAC", System.StringComparison.Ordinal))
        ];
        JsonElement classic = results.Single(result => result.GetProperty("ruleId").GetString() == "EAC5038");
        JsonElement suppressed = results.Single(result => result.GetProperty("ruleId").GetString() == "EAC4027");
        Assert.Equal("AppType.JupyterServer", TextAt(folder, classic));
        Assert.Equal("mkdir", TextAt(folder, suppressed));
        Assert.Equal("inSource", suppressed.GetProperty("suppressions")[0].GetProperty("kind").GetString());
        Assert.False(classic.TryGetProperty("suppressions", out _));

        using JsonDocument manifest =
            JsonDocument.Parse(await File.ReadAllTextAsync(folder["bin/Debug/net10.0/environments/git/manifest.json"]));
        JsonElement finding = Assert.Single(manifest.RootElement.GetProperty("findings").EnumerateArray());
        Assert.Equal("EAC4027", finding.GetProperty("id").GetString());
        Assert.True(finding.GetProperty("suppressed").GetBoolean());
    }

    private static string TextAt(UserFolder folder, JsonElement result)
    {
        JsonElement region = result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("region");
        string line = File.ReadAllLines(folder["Churn.cs"])[region.GetProperty("startLine").GetInt32() - 1];
        int start = region.GetProperty("startColumn").GetInt32() - 1;
        return line[start..(region.GetProperty("endColumn").GetInt32() - 1)];
    }
}
