using System;
using System.IO;
using System.Text.Json;
using System.Threading.Tasks;
using EnvAsCode.Locks;
using EnvAsCode.Locks.Advisories;
using EnvAsCode.Testing;
using EnvAsCode.Tool.CommandLine;
using Xunit;

namespace EnvAsCode.Tool.Tests;

public sealed class AuditCommandTests : IDisposable
{
    private const string Osv = """
        [{"id": "A-1", "aliases": ["CVE-1"], "summary": "bad", "database_specific": {"severity": "MODERATE"}, "affected": [
          {"package": {"ecosystem": "PyPI", "name": "alpha"},
           "ranges": [{"type": "ECOSYSTEM", "events": [{"introduced": "0"}, {"fixed": "2"}]}]}]}]
        """;

    private readonly TemporaryFolder folder = new();

    [Theory]
    [InlineData(1)]
    [InlineData(1, "--severity", "medium")]
    [InlineData(0, "--severity", "high")]
    [InlineData(0, "--ignore", "cve-1,2999-12-31,nobody calls it")]
    [InlineData(1, "--ignore", "cve-1,2001-12-31,nobody calls it")]
    [InlineData(1, "--ignore", "cve-1")]
    public async Task What_is_open_fails(int exitCode, params string[] arguments) =>
        Assert.Equal(exitCode, await this.RunAsync(arguments));

    [Fact]
    public async Task The_result_is_written_as_SARIF_at_the_line_of_the_lock_and_the_extract_when_it_is_wanted()
    {
        await this.RunAsync("--sarif", this.folder["out/a.sarif"], "--ignore", "A-1,2999-12-31,nobody calls it");

        using JsonDocument sarif = JsonDocument.Parse(File.ReadAllText(this.folder["out/a.sarif"]));
        JsonElement result = sarif.RootElement.GetProperty("runs")[0].GetProperty("results")[0];
        int line =
            result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("region").GetProperty("startLine").GetInt32();
        Assert.Equal(("A-1", "warning"), (result.GetProperty("ruleId").GetString(), result.GetProperty("level").GetString()));
        Assert.StartsWith("pip alpha 1.0 ", File.ReadAllLines(this.folder["envascode.lock"])[line - 1], StringComparison.Ordinal);
        Assert.Equal("nobody calls it", result.GetProperty("suppressions")[0].GetProperty("justification").GetString());
        Assert.False(File.Exists(this.folder["envascode.lock.advisories"]));

        await this.RunAsync("--extract");
        Advisory known = Assert.Single(AdvisoryFile.Parse(File.ReadAllText(this.folder["envascode.lock.advisories"])).Advisories);
        Assert.Null(known.Accepted);
        await this.RunAsync("--ignore", "A-1,2999-12-31,nobody calls it");
        Assert.Contains(
            "accepted=\"nobody calls it\" until=2999-12-31",
            File.ReadAllText(this.folder["envascode.lock.advisories"]),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_lock_there_is_nothing_to_audit()
    {
        this.folder.Write("osv.json", Osv);
        Assert.Equal(1, await Commands.Create().Parse(
            ["audit", "--lock-file", this.folder["none.lock"], "--osv", this.folder["osv.json"]]).InvokeAsync());
    }

    public void Dispose() => this.folder.Dispose();

    private Task<int> RunAsync(params string[] arguments)
    {
        LockFile file = new([
            new LockedPart(
                new LockPartKey("churn", "image", "linux-64"),
                new LockInputs { Requests = [new(LockKind.Pip, "alpha", "alpha==1.0")] },
                [new(LockKind.Pip, "alpha", "1.0") { Url = "https://f.example/alpha-1.0-py3-none-any.whl", Sha256 = new('a', 64) }]),
        ]);
        string path = this.folder.Write("envascode.lock", file.ToString());
        string osv = this.folder.Write("osv.json", Osv);
        return Commands.Create().Parse(["audit", "--lock-file", path, "--osv", osv, .. arguments]).InvokeAsync();
    }
}
