using System;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using System.Threading.Tasks;
using EnvAsCode.Indexes.Http;
using EnvAsCode.Indexes.Python;
using EnvAsCode.Indexes.Tests.Server;
using EnvAsCode.Resolution.Python;
using EnvAsCode.Testing;
using Xunit;

namespace EnvAsCode.Indexes.Tests.Python;

public sealed class PythonIndexSetTests : IAsyncLifetime, IDisposable
{
    private readonly TemporaryFolder cache = new();
    private readonly RecordedProgress progress = new();
    private IndexServer server = null!;
    private IndexClient client = null!;

    public async Task InitializeAsync()
    {
        this.server = await IndexServer.StartAsync();
        this.client = new IndexClient(Clients.Options with { CacheFolder = this.cache.Path, Progress = this.progress });
    }

    public async Task DisposeAsync() => await this.server.DisposeAsync();

    public void Dispose()
    {
        this.client.Dispose();
        this.cache.Dispose();
    }

    [Fact]
    public async Task Files_become_releases_in_the_order_of_versions()
    {
        this.OnPage(
            "public",
            "some-project",
            "some_project-1.10-py3-none-any.whl",
            "Some.Project-1.9.tar.gz",
            "some-project-1.9.0-py2.py3-none-any.whl".Replace('-', '_'),
            "some_project-1.9.0-py3-none-any.whl",
            "some_project-1.9-1-py3-none-any.whl",
            "some-project-2.0.zip",
            "some_project-1.0-py3.8.egg",
            "other-1.0.tar.gz",
            "some_project-bad.tar.gz",
            "some_project-1.10.tar.gz.asc",
            "some-project-extra-1.0.tar.gz",
            "some_project-3.0-cp39-cp39-manylinux1_x86_64.whl");

        PythonProject project = (await this.Indexes("public").FindProjectAsync("some-project"))!;

        Assert.Equal(["1.9", "1.10", "2.0", "3.0"], project.Releases.Select(static release => release.Version.ToString()));
        Assert.Equal([3, 1, 1, 1], project.Releases.Select(static release => release.Files.Count));
        Assert.Equal("public", project.Index);
    }

    [Fact]
    public async Task A_name_on_two_indexes_belongs_to_the_first()
    {
        this.OnPage("private", "a", "a-1.0-py3-none-any.whl");
        this.OnPage("public", "a", "a-99.0-py3-none-any.whl");
        this.OnPage("public", "b", "b-1.0-py3-none-any.whl");
        PythonIndexSet indexes = this.Indexes("private", "public");

        PythonProject a = (await indexes.FindProjectAsync("a"))!;

        Assert.Equal(("private", "1.0"), (a.Index, Assert.Single(a.Releases).Version.ToString()));
        Assert.Equal("public", (await indexes.FindProjectAsync("b"))!.Index);
        Assert.Null(await indexes.FindProjectAsync("c"));
        Assert.Equal(0, this.server.CountOf("public/a/"));
    }

    [Theory]
    [InlineData(401)]
    [InlineData(403)]
    [InlineData(429)]
    [InlineData(500)]
    public async Task A_private_index_that_fails_lets_nobody_elses_package_in(int status)
    {
        this.server.OnStatus("private/a/", status);
        this.OnPage("public", "a", "a-99.0-py3-none-any.whl");

        await Assert.ThrowsAsync<IndexException>(() => this.Indexes("private", "public").FindProjectAsync("a"));

        Assert.Equal(0, this.server.CountOf("public/a/"));
    }

    [Fact]
    public async Task A_claimed_name_comes_from_its_index_alone()
    {
        this.OnPage("public", "team-a", "team_a-99.0-py3-none-any.whl");
        this.OnPage("public", "torch", "torch-1.0-py3-none-any.whl");
        this.OnPage("pytorch", "torch", "torch-2.0+cu121-py3-none-any.whl");
        this.OnPage("pytorch", "numpy", "numpy-0.1-py3-none-any.whl");
        PythonIndexSet indexes = new(this.client, [
            new("public", this.server["public/"]),
            new("pytorch", this.server["pytorch"]) { Projects = ["Torch"], IsExplicit = true },
            new("team", this.server["team/"]) { Projects = ["Team_*"] },
        ]);

        Assert.Equal("pytorch", (await indexes.FindProjectAsync("torch"))!.Index);
        Assert.Null(await indexes.FindProjectAsync("numpy"));
        Assert.Null(await indexes.FindProjectAsync("team-a"));
        Assert.Equal(
            0, this.server.CountOf("public/team-a/") + this.server.CountOf("public/torch/") + this.server.CountOf("pytorch/numpy/"));
    }

    [Fact]
    public async Task A_project_is_fetched_once_however_often_it_is_asked_for()
    {
        this.OnPage("public", "a", "a-1.0-py3-none-any.whl");
        PythonIndexSet indexes = this.Indexes("public");

        indexes.Expect(["a", "missing"]);
        await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => indexes.FindProjectAsync("a")));
        Assert.NotNull(indexes.FindProject("a"));

        Assert.Equal(1, this.server.CountOf("public/a/"));
    }

    [Fact]
    public async Task An_answer_about_another_project_is_refused()
    {
        this.server.OnText("public/a/", """{"meta":{"api-version":"1.0"},"name":"b","files":[]}""", "application/json");

        IndexException e = await Assert.ThrowsAsync<IndexException>(() => this.Indexes("public").FindProjectAsync("a"));

        Assert.Equal(IndexFailure.Malformed, e.Failure);
    }

    [Fact]
    public async Task Metadata_comes_from_the_file_beside_the_wheel()
    {
        byte[] metadata = Encoding.UTF8.GetBytes(
            TestWheel.Metadata("a", "1.0", "Requires-Dist: b>=1 ; extra == 'x'", "Provides-Extra: x", "License-Expression: MIT"));
        this.server.OnText("public/a/", Link("a-1.0-py3-none-any.whl", $" data-core-metadata='sha256={Digest(metadata)}'"));
        this.server.OnBytes("public/a/a-1.0-py3-none-any.whl.metadata", metadata);

        PythonMetadata found = (await this.MetadataAsync("a"))!;

        Assert.Equal(["b>=1 ; extra == 'x'"], found.RequiresDist);
        Assert.Equal(["x"], found.ProvidesExtra);
        Assert.Equal(("MIT", "a-1.0-py3-none-any.whl"), (found.License, found.FileName));
        Assert.Equal(0, this.server.CountOf("public/a/a-1.0-py3-none-any.whl"));
    }

    [Fact]
    public async Task Metadata_with_a_wrong_digest_is_refused()
    {
        this.server.OnText("public/a/", Link("a-1.0-py3-none-any.whl", $" data-core-metadata='sha256={new string('0', 64)}'"));
        this.server.OnText("public/a/a-1.0-py3-none-any.whl.metadata", TestWheel.Metadata("a", "1.0"));

        IndexException e = await Assert.ThrowsAsync<IndexException>(() => this.MetadataAsync("a"));

        Assert.Equal(IndexFailure.DigestMismatch, e.Failure);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" data-core-metadata='true'")]
    public async Task Metadata_is_read_out_of_the_wheel_by_ranges_where_it_is_not_beside_it(string attributes)
    {
        byte[] wheel = TestWheel.Create("a", "1.0", 500_000, "Requires-Dist: b");
        this.server.OnText("public/a/", Link($"a-1.0-py3-none-any.whl#sha256={Digest(wheel)}", attributes));
        this.server.OnBytes("public/a/a-1.0-py3-none-any.whl", wheel);

        Assert.Equal(["b"], (await this.MetadataAsync("a"))!.RequiresDist);

        SeenRequest[] requests = [.. this.server.Requests.Where(static request => request.Path.EndsWith(".whl", StringComparison.Ordinal))];
        Assert.InRange(requests.Length, 1, 3);
        Assert.All(requests, static request => Assert.StartsWith("bytes=", request.Header("Range"), StringComparison.Ordinal));
        Assert.Equal(["b"], (await this.MetadataAsync("a"))!.RequiresDist);
        Assert.Equal(requests.Length, this.server.CountOf("public/a/a-1.0-py3-none-any.whl"));
    }

    [Theory]
    [InlineData("whole")]
    [InlineData("no suffix")]
    [InlineData("tiny")]
    public async Task Servers_that_know_no_ranges_or_not_all_of_them_are_read_too(string kind)
    {
        byte[] wheel = TestWheel.Create("a", "1.0", kind == "tiny" ? 10 : 100_000, "Requires-Dist: b");
        const string Path = "public/a/a-1.0-py3-none-any.whl";
        this.server.OnText("public/a/", Link("a-1.0-py3-none-any.whl"));
        this.server.OnBytes(Path, wheel);
        if (kind == "whole")
        {
            this.server.OnWholeBytes(Path, wheel);
        }
        else if (kind == "no suffix")
        {
            this.server.On(Path, (context, _) => context.Request.Headers.Range.ToString().StartsWith("bytes=-", StringComparison.Ordinal)
                ? Microsoft.AspNetCore.Http.Results.StatusCode(416).ExecuteAsync(context)
                : Microsoft.AspNetCore.Http.Results.File(wheel, enableRangeProcessing: true).ExecuteAsync(context));
        }

        Assert.Equal(["b"], (await this.MetadataAsync("a"))!.RequiresDist);
    }

    [Fact]
    public async Task A_file_that_changes_while_it_is_read_is_an_error()
    {
        byte[] wheel = TestWheel.Create("a", "1.0", 500_000);
        this.server.OnText("public/a/", Link("a-1.0-py3-none-any.whl"));
        this.server.On("public/a/a-1.0-py3-none-any.whl", (context, before) => Microsoft.AspNetCore.Http.Results.File(
            wheel, enableRangeProcessing: true, entityTag: new("\"" + before + "\"")).ExecuteAsync(context));

        IndexException e = await Assert.ThrowsAsync<IndexException>(() => this.MetadataAsync("a"));

        Assert.Contains("changed while it was read", e.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("b", "1.0")]
    [InlineData("a", "2.0")]
    public async Task Metadata_of_another_release_is_refused(string name, string version)
    {
        this.server.OnText("public/a/", Link("a-1.0-py3-none-any.whl"));
        this.server.OnBytes("public/a/a-1.0-py3-none-any.whl", TestWheel.Create(name, version, 10));

        IndexException e = await Assert.ThrowsAsync<IndexException>(() => this.MetadataAsync("a"));

        Assert.Contains($"is of {name} {version}", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_source_distribution_is_believed_only_if_its_fields_are_final()
    {
        this.OnSource("final", "Metadata-Version: 2.2\nName: final\nVersion: 1.0\nRequires-Dist: b\nDynamic: Classifier\n");
        this.OnSource("dynamic", "Metadata-Version: 2.2\nName: dynamic\nVersion: 1.0\nDynamic: Requires-Dist\n");
        this.OnSource("old", "Metadata-Version: 2.1\nName: old\nVersion: 1.0\n");

        Assert.Equal(["b"], (await this.MetadataAsync("final"))!.RequiresDist);
        Assert.Null(await this.MetadataAsync("dynamic"));
        Assert.Null(await this.MetadataAsync("old"));
        Assert.Equal(2, this.progress.Told.Count(static told => told.StartsWith("warning: what ", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_broken_archive_is_an_error()
    {
        this.server.OnText("public/a/", Link("a-1.0-py3-none-any.whl"));
        this.server.OnBytes("public/a/a-1.0-py3-none-any.whl", new byte[100]);

        IndexException e = await Assert.ThrowsAsync<IndexException>(() => this.MetadataAsync("a"));

        Assert.Equal(IndexFailure.Malformed, e.Failure);
        Assert.Contains("broken archive", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_index_may_be_a_folder()
    {
        using TemporaryFolder folder = new();
        folder.Write("a/index.html", Link("a-1.0-py3-none-any.whl"));
        await System.IO.File.WriteAllBytesAsync(folder["a/a-1.0-py3-none-any.whl"], TestWheel.Create("a", "1.0", 10, "Requires-Dist: b"));
        using IndexClient offline = new(Clients.Options with { IsOffline = true });
        PythonIndexSet indexes = new(offline, [new PythonIndexDefinition("folder", new Uri(folder.Path))]);

        Assert.Equal(["b"], (await MetadataAsync(indexes, "a"))!.RequiresDist);
        Assert.Null(await indexes.FindProjectAsync("b"));
    }

    private static string Link(string href, string attributes = "") => $"<!DOCTYPE html><body><a href='{href}'{attributes}>file</a></body>";

    private static string Digest(byte[] content) => Convert.ToHexStringLower(SHA256.HashData(content));

    private static async Task<PythonMetadata?> MetadataAsync(PythonIndexSet indexes, string name)
    {
        PythonProject project = (await indexes.FindProjectAsync(name))!;
        PythonRelease release = Assert.Single(project.Releases);
        return await indexes.FindMetadataAsync(project, release, release.Files[0]);
    }

    private Task<PythonMetadata?> MetadataAsync(string name) => MetadataAsync(this.Indexes("public"), name);

    private PythonIndexSet Indexes(params string[] names) =>
        new(this.client, [.. names.Select(name => new PythonIndexDefinition(name, this.server[name + "/"]))]);

    private void OnPage(string index, string project, params string[] files) =>
        this.server.OnText($"{index}/{project}/", string.Join("\n", files.Select(file => $"<a href='{file}'>{file}</a>")));

    private void OnSource(string name, string information)
    {
        this.server.OnText($"public/{name}/", Link(name + "-1.0.tar.gz"));
        this.server.OnBytes($"public/{name}/{name}-1.0.tar.gz", TestWheel.CreateSource(name + "-1.0", information));
    }
}
