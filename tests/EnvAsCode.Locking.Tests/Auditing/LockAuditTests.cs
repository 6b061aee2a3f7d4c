using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using EnvAsCode.Diagnostics;
using EnvAsCode.Indexes.Http;
using EnvAsCode.Indexes.Tests.Server;
using EnvAsCode.Locking.Auditing;
using EnvAsCode.Locks;
using EnvAsCode.Locks.Advisories;
using EnvAsCode.Testing;
using Microsoft.AspNetCore.Http;
using Xunit;

namespace EnvAsCode.Locking.Tests.Auditing;

public class LockAuditTests
{
    private const string Osv = """
        [
          {"id": "A-1", "aliases": ["CVE-1"], "summary": "bad", "database_specific": {"severity": "HIGH"}, "affected": [
            {"package": {"ecosystem": "PyPI", "name": "Alpha_One"},
             "ranges": [{"type": "ECOSYSTEM",
               "events": [{"fixed": "1.5"}, {"introduced": "0"}, {"introduced": "2.0"}, {"fixed": "2.3"}]}]}]},
          {"id": "A-2", "affected": [{"package": {"ecosystem": "PyPI", "name": "alpha-one"}, "versions": ["1.5", "1.6.0"]}]},
          {"id": "A-3", "affected": [{"package": {"ecosystem": "PyPI", "name": "alpha-one"},
             "ranges": [{"type": "ECOSYSTEM", "events": [{"introduced": "1.0"}, {"last_affected": "1.2"}]}]}]},
          {"id": "A-4", "withdrawn": "2024-01-01T00:00:00Z", "affected": [
             {"package": {"ecosystem": "PyPI", "name": "alpha-one"}, "versions": ["1.2"]}]},
          {"id": "A-5", "affected": [{"package": {"ecosystem": "npm", "name": "alpha-one"}, "versions": ["1.2"]}]},
          {"id": "A-6", "affected": [{"package": {"ecosystem": "PyPI", "name": "torch"},
             "ranges": [{"type": "GIT", "events": [{"introduced": "0"}]}, {"type": "ECOSYSTEM", "events": [{"introduced": "0"}]}]}]},
          {"id": "Z-1", "aliases": ["CVE-1"], "affected": [{"package": {"ecosystem": "PyPI", "name": "alpha-one"}, "versions": ["0.1"]}]}
        ]
        """;

    [Theory]
    [InlineData("0.1", "A-1")]
    [InlineData("1.2.0", "A-1 A-3")]
    [InlineData("1.2.post1", "A-1")]
    [InlineData("1.5", "A-2")]
    [InlineData("1.6", "A-2")]
    [InlineData("2.0rc1", "")]
    [InlineData("2.2", "A-1")]
    [InlineData("2.3", "")]
    public void A_version_is_affected_as_its_ranges_and_lists_say(string version, string ids)
    {
        using TemporaryFolder folder = new();
        LockFile file = Lock(LockKind.Pip, "alpha-one", version);
        IReadOnlyList<Advisory> known = AdvisoryDatabase.Read(folder.Write("all.json", Osv));

        Assert.Equal(ids, Ids(LockAudit.Find(file, known)));

        // The extract knows as much of a lock that did not declare the package, in the version that is locked.
        Assert.Equal(ids, Ids(LockAudit.Find(file, AdvisoryFile.Parse(LockAudit.ExtractFor(file, known).ToString()).Advisories)));
    }

    [Fact]
    public void What_two_databases_describe_is_one_with_the_severity_of_either()
    {
        using TemporaryFolder folder = new();

        Vulnerability found = Assert.Single(LockAudit.Find(
            Lock(LockKind.Pip, "alpha-one", "0.1"), AdvisoryDatabase.Read(folder.Write("all.json", Osv))));

        Assert.Equal(("A-1", "high", "1.5"), (found.Advisory.Id, found.Advisory.Severity, found.Fixed));
        Assert.Equal(["CVE-1", "Z-1"], found.Advisory.Aliases);
    }

    [Fact]
    public void A_conda_package_is_the_project_that_it_is_and_a_zip_and_YAML_are_read()
    {
        using TemporaryFolder folder = new();
        folder.Write("osv/one.json", Osv);
        folder.Write("pypa/vulns/torch/PYSEC-1.yaml", """
            id: PYSEC-1
            details: |
              First line.
              Second line.
            affected:
            - package: {name: torch, ecosystem: PyPI, purl: 'pkg:pypi/torch'}
              ranges:
              - type: ECOSYSTEM
                events:
                - introduced: '0'
                - fixed: '2.2'
              versions: ['2.0', '2.1']
            severity:
            - {type: CVSS_V3, score: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H'}
            aliases: [CVE-9]
            """);
        ZipFile.CreateFromDirectory(folder["osv"], folder["all.zip"]);
        LockFile file = Lock(LockKind.Conda, "pytorch", "2.1");

        Assert.Equal("A-6", Ids(LockAudit.Find(file, AdvisoryDatabase.Read(folder["osv"]))));
        Assert.Equal("A-6", Ids(LockAudit.Find(file, AdvisoryDatabase.Read(folder["all.zip"]))));
        Vulnerability found = Assert.Single(LockAudit.Find(file, AdvisoryDatabase.Read(folder["pypa"])));
        Assert.Equal(
            ("PYSEC-1", "First line.", "critical", "2.2"),
            (found.Advisory.Id, found.Advisory.Summary, found.Advisory.Severity, found.Fixed));
    }

    [Theory]
    [InlineData("CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H", 9.8)]
    [InlineData("CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:C/C:H/I:H/A:H", 10.0)]
    [InlineData("CVSS:3.1/AV:N/AC:H/PR:N/UI:R/S:C/C:H/I:N/A:N", 6.1)]
    [InlineData("CVSS:3.0/AV:L/AC:L/PR:L/UI:N/S:U/C:N/I:N/A:L", 3.3)]
    [InlineData("CVSS:3.1/AV:N/AC:L/PR:H/UI:N/S:C/C:L/I:L/A:N", 5.5)]
    [InlineData("CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:N/I:N/A:N", 0.0)]
    [InlineData("CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N", null)]
    [InlineData("CVSS:3.1/AV:N", null)]
    public void A_vector_has_the_score_of_the_specification(string vector, double? score) => Assert.Equal(score, CvssScore.ScoreOf(vector));

    [Theory]
    [InlineData("{")]
    [InlineData("[{}]")]
    [InlineData("7")]
    [InlineData("a: [")]
    [InlineData("")]
    [InlineData("""[{"id": "x", "affected": {}}]""")]
    public void What_is_no_database_is_one_error(string text)
    {
        using TemporaryFolder folder = new();
        folder.Write("osv.json", text);
        Directory.CreateDirectory(folder["empty"]);

        foreach (string path in (string[])["osv.json", "none.zip", "empty"])
        {
            Assert.Equal(Rules.AdvisoriesNotReadable, Assert.Throws<LockException>(() => AdvisoryDatabase.Read(folder[path])).Rule);
        }
    }

    [Fact]
    public void A_suppression_holds_for_an_id_or_alias_until_its_day_and_needs_a_reason()
    {
        Advisory advisory = new("A-1", "") { Aliases = ["CVE-1"] };
        Suppression suppression = Suppression.Parse("cve-1,2026-12-31,no proxy, ever");

        Assert.True(suppression.IsOf(advisory));
        Assert.False(suppression.IsOf(advisory with { Aliases = [] }));
        Assert.True(suppression.HoldsOn(new DateOnly(2026, 12, 31)));
        Assert.False(suppression.HoldsOn(new DateOnly(2027, 1, 1)));
        Assert.Equal(("no proxy, ever", "2026-12-31"), (suppression.Accept(advisory).Accepted, suppression.Accept(advisory).Until));
        foreach (string wrong in (string[])["CVE-1", "CVE-1,2026-12-31", "CVE-1,31.12.2026,x", ",2026-12-31,x", "CVE-1,2026-12-31, "])
        {
            Assert.Equal(Rules.LockOptionNotUsable, Assert.Throws<LockException>(() => Suppression.Parse(wrong)).Rule);
        }
    }

    [Fact]
    public async Task A_service_is_asked_about_public_packages_alone()
    {
        await using IndexServer server = await IndexServer.StartAsync();
        string asked = "";
        server.On("v1/querybatch", async (context, _) =>
        {
            asked = await new StreamReader(context.Request.Body).ReadToEndAsync();
            await context.Response.WriteAsync("""{"results": [{"vulns": [{"id": "A-1", "modified": "x"}]}, {}]}""");
        });
        using JsonDocument all = JsonDocument.Parse(Osv);
        server.OnText("v1/vulns/A-1", all.RootElement[0].GetRawText(), "application/json");
        LockFile file = new(
        [
            new LockedPart(new LockPartKey("churn", "image", "linux-64"), new LockInputs(),
            [
                new LockedPackage(LockKind.Pip, "alpha-one", "1.0") { Url = "x", Source = "pypi" },
                new LockedPackage(LockKind.Pip, "our-secret-name", "1.0") { Url = "x", Source = "team" },
            ]),
        ]);
        using IndexClient client = new(new IndexClientOptions());

        Assert.Equal("A-1", Ids(LockAudit.Find(file, await new OsvService(client).FindAsync(server.Url, file))));
        Assert.Contains("alpha-one", asked, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", asked, StringComparison.Ordinal);

        server.OnStatus("v1/vulns/A-1", 404);
        LockException error = await Assert.ThrowsAsync<LockException>(() => new OsvService(client).FindAsync(server.Url, file));
        Assert.Equal(Rules.AdvisoriesNotReadable, error.Rule);

        using IndexClient offline = new(new IndexClientOptions { IsOffline = true });
        error = await Assert.ThrowsAsync<LockException>(() => new OsvService(offline).FindAsync(server.Url, file));
        Assert.Contains("offline no service is asked", error.Message, StringComparison.Ordinal);
    }

    private static string Ids(IReadOnlyList<Vulnerability> found) => string.Join(" ", found.Select(static each => each.Advisory.Id));

    private static LockFile Lock(LockKind kind, string name, string version) => new(
    [
        new LockedPart(
            new LockPartKey("churn", "image", "linux-64"), new LockInputs(), [new LockedPackage(kind, name, version) { Url = "x" }]),
    ]);
}
