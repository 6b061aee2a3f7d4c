using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Threading.Tasks;
using EnvAsCode.Sdk.Tests.Infrastructure;
using Xunit;

namespace EnvAsCode.Sdk.Tests;

/// <summary>A project is locked, built from its lock, changed and locked again; the index is a folder.</summary>
public sealed class LockTests(PackedSdk sdk) : IClassFixture<PackedSdk>
{
    private const string Output = "bin/Debug/net10.0/environments/churn/";

    [Fact]
    public async Task A_project_is_built_from_its_lock_and_a_pin_that_conflicts_is_an_error_at_its_literal()
    {
        using UserFolder folder = UserFolder.WithProject(sdk, Environment("2.0", "2.0"));
        Index(folder, ("alpha", "1.0", "beta<2"), ("alpha", "2.0", "beta>=2"), ("beta", "1.0", null), ("beta", "2.0", null));
        string index = "-p:EnvAsCodeIndexUrl=" + new Uri(folder["index/simple/"]).AbsoluteUri;

        (await folder.DotNetAsync("build", "-t:Lock", index)).Succeeded();
        string locked = File.ReadAllText(folder["envascode.lock"]);
        (await folder.DotNetAsync("build", "-p:EnvAsCodeLockedMode=true")).Succeeded();
        Assert.Contains("--require-hashes", File.ReadAllText(folder[Output + "Dockerfile"]), StringComparison.Ordinal);
        Assert.Contains("alpha==2.0 \\", File.ReadAllText(folder[Output + "locked/requirements.txt"]), StringComparison.Ordinal);

        (await folder.DotNetAsync("build", "-t:Lock", index)).Succeeded();
        Assert.Equal(locked, File.ReadAllText(folder["envascode.lock"]));

        folder.Declare(Environment("2.0", "1.0"));
        CommandOutput stale = await folder.DotNetAsync("build", "-p:EnvAsCodeLockedMode=true");
        Assert.Contains("error EAC600", stale.Text, StringComparison.Ordinal);
        CommandOutput conflict = await folder.DotNetAsync("build", "-t:Lock", index);
        Assert.Contains("error EAC6006", conflict.Text, StringComparison.Ordinal);
        Assert.Equal(locked, File.ReadAllText(folder["envascode.lock"]));
        CommandOutput build = await folder.DotNetAsync("build");
        Assert.Contains("write 'beta==2.0' instead of 'beta==1.0'", build.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_broken_lock_keeps_nobody_from_locking()
    {
        using UserFolder folder = UserFolder.WithProject(sdk, Environment(">=1,<3", "1.0"));
        Index(folder, ("alpha", "1.0", "beta<2"), ("beta", "1.0", null));
        folder.Write("envascode.lock", "<<<<<<< HEAD\n");

        CommandOutput broken = await folder.DotNetAsync("build");
        CommandOutput locked = await folder.DotNetAsync(
            "build", "-t:Lock", "-p:EnvAsCodeIndexUrl=" + new Uri(folder["index/simple/"]).AbsoluteUri);

        Assert.Contains("error EAC6009", broken.Text, StringComparison.Ordinal);
        Assert.Equal(0, locked.ExitCode);
        Assert.Contains("warning EAC6015", locked.Text, StringComparison.Ordinal);
        (await folder.DotNetAsync("build")).Succeeded();
    }

    [Fact]
    public async Task Newer_releases_are_told_and_written_into_the_pins_of_the_source()
    {
        using UserFolder folder = UserFolder.WithProject(sdk, Environment("1.0", "1.0"));
        Index(
            folder,
            ("alpha", "1.0", "beta<2"),
            ("alpha", "2.0", "beta>=2"),
            ("alpha", "3.0", "beta>=3"),
            ("beta", "1.0", null),
            ("beta", "2.0", null));
        string index = "-p:EnvAsCodeIndexUrl=" + new Uri(folder["index/simple/"]).AbsoluteUri;
        (await folder.DotNetAsync("build", "-t:Lock", index)).Succeeded();

        CommandOutput outdated = await folder.DotNetAsync("build", "-t:Outdated", index);
        outdated.Succeeded();
        Assert.Contains("alpha 1.0 -> nothing that fits; 3.0 is the newest", outdated.Text, StringComparison.Ordinal);

        (await folder.DotNetAsync("build", "-t:Update", index)).Succeeded();
        Assert.Contains("Pip(\"alpha\", \"2.0\"), Pip(\"beta\", \"2.0\")", Sources(folder), StringComparison.Ordinal);
        (await folder.DotNetAsync("build", "-p:EnvAsCodeLockedMode=true")).Succeeded();
        Assert.Contains("alpha==2.0 \\", File.ReadAllText(folder[Output + "locked/requirements.txt"]), StringComparison.Ordinal);

        folder.Write("osv.json", """
            [{"id": "A-1", "affected": [{"package": {"ecosystem": "PyPI", "name": "beta"},
              "ranges": [{"type": "ECOSYSTEM", "events": [{"introduced": "0"}, {"fixed": "2.5"}]}]}]}]
            """);
        Index(folder, ("beta", "2.5", null));
        CommandOutput audit = await folder.DotNetAsync("build", "-t:Audit", "-p:EnvAsCodeOsv=osv.json", "-p:EnvAsCodeAuditExtract=true");
        Assert.Contains("error EAC6021", audit.Text, StringComparison.Ordinal);
        Assert.Contains("warning EAC6022", (await folder.DotNetAsync("build")).Text, StringComparison.Ordinal);
        (await folder.DotNetAsync("build", "-t:Audit", "-p:EnvAsCodeOsv=osv.json", "-p:EnvAsCodeAuditFix=true", index)).Succeeded();
        Assert.Contains("Pip(\"beta\", \"2.5\")", Sources(folder), StringComparison.Ordinal);
        Assert.DoesNotContain("EAC6022", (await folder.DotNetAsync("build")).Text, StringComparison.Ordinal);
    }

    private static string Sources(UserFolder folder) => string.Concat(Array.ConvertAll(
        Directory.GetFiles(folder["."], "*.cs", SearchOption.TopDirectoryOnly), File.ReadAllText));

    private static string Environment(string alpha, string beta) => $$"""
        [StudioEnvironment]
        public static EnvironmentSpec Cpu => new("churn")
        {
            Python = "3.11",
            Packages = [Pip("alpha", "{{alpha}}"), Pip("beta", "{{beta}}")],
            Strategies = [new CustomImage { From = PythonImage.Slim("3.11") }],
        };
        """;

    private static void Index(UserFolder folder, params (string Name, string Version, string? Needs)[] wheels)
    {
        Dictionary<string, string> pages = [];
        foreach ((string name, string version, string? needs) in wheels)
        {
            string file = $"{name}-{version}-py3-none-any.whl";
            Directory.CreateDirectory(folder["index/files"]);
            using (ZipArchive wheel = ZipFile.Open(folder["index/files/" + file], ZipArchiveMode.Create))
            {
                using Stream metadata = wheel.CreateEntry($"{name}-{version}.dist-info/METADATA").Open();
                metadata.Write(Encoding.UTF8.GetBytes(
                    $"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n{(needs is null ? "" : "Requires-Dist: " + needs + "\n")}"));
            }

            string digest = Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(folder["index/files/" + file])));
            pages[name] = pages.GetValueOrDefault(name) + $"<a href='../../files/{file}#sha256={digest}'>{file}</a>\n";
            folder.Write($"index/simple/{name}/index.html", pages[name]);
        }
    }
}
