using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using EnvAsCode.Indexes.Http;
using EnvAsCode.Indexes.Tests.Server;
using EnvAsCode.Testing;
using Microsoft.AspNetCore.Http;
using Xunit;

namespace EnvAsCode.Indexes.Tests.Http;

public sealed class CacheTests : IDisposable
{
    private readonly TemporaryFolder cache = new();

    private IndexClientOptions Options => Clients.Options with { CacheFolder = this.cache.Path };

    [Fact]
    public async Task A_copy_is_used_while_the_index_says_that_it_is_right()
    {
        RecordedProgress progress = new();
        await using IndexServer server = await IndexServer.StartAsync();
        server.OnText("a", "first");

        Assert.Equal("first", await this.GetAsync(server["a"]));
        Assert.Equal("first", await this.GetAsync(server["a"], this.Options with { Progress = progress }));
        server.OnText("a", "second");
        Assert.Equal("second", await this.GetAsync(server["a"]));

        Assert.Null(server.Requests[0].Header("If-None-Match"));
        Assert.NotNull(server.Requests[1].Header("If-None-Match"));
        Assert.Equal(["started it", "finished it from cache"], progress.Told);
    }

    [Fact]
    public async Task The_date_is_asked_with_where_there_is_no_ETag()
    {
        const string Date = "Wed, 01 Jan 2025 00:00:00 GMT";
        await using IndexServer server = await IndexServer.StartAsync();
        server.On("a", static (context, before) =>
        {
            context.Response.Headers.LastModified = Date;
            context.Response.StatusCode = before == 0 ? 200 : 304;
            return before == 0 ? context.Response.WriteAsync("text") : Task.CompletedTask;
        });

        Assert.Equal("text", await this.GetAsync(server["a"]));
        Assert.Equal("text", await this.GetAsync(server["a"]));

        Assert.Equal(Date, server.Requests[1].Header("If-Modified-Since"));
    }

    [Fact]
    public async Task A_copy_that_the_index_allows_for_some_time_needs_no_question()
    {
        await using IndexServer server = await IndexServer.StartAsync();
        server.On("a", static (context, _) =>
        {
            context.Response.Headers.CacheControl = "max-age=600";
            return context.Response.WriteAsync("text");
        });
        server.On("b", static (context, _) =>
        {
            context.Response.Headers.CacheControl = "no-store";
            return context.Response.WriteAsync("text");
        });

        await this.GetAsync(server["a"]);
        await this.GetAsync(server["a"]);
        await this.GetAsync(server["b"]);
        await this.GetAsync(server["b"]);

        Assert.Equal(1, server.CountOf("a"));
        Assert.Equal(2, server.CountOf("b"));
    }

    [Fact]
    public async Task A_copy_that_a_crash_has_spoilt_is_none()
    {
        await using IndexServer server = await IndexServer.StartAsync();
        server.OnText("a", "text");
        await this.GetAsync(server["a"]);
        string file = this.cache[Assert.Single(this.cache.Files(""))];
        byte[] content = await File.ReadAllBytesAsync(file);

        foreach (byte[] spoilt
            in (byte[][])[[], content[..^1], [.. content[..^1], 0], [.. content, 0], "{\n"u8.ToArray(), "{}\ntext"u8.ToArray(), "[[[["u8
                .ToArray()])
        {
            await File.WriteAllBytesAsync(file, spoilt);
            Assert.Equal("text", await this.GetAsync(server["a"]));
            Assert.Equal("text", await this.GetAsync(server["a"], this.Options with { IsOffline = true }));
        }
    }

    [Fact]
    public async Task A_copy_that_cannot_be_read_is_fetched_again_once()
    {
        await using IndexServer server = await IndexServer.StartAsync();
        server.On("a", static (context, _) =>
        {
            context.Response.Headers.CacheControl = "max-age=600";
            return context.Response.WriteAsync("text");
        });
        await this.GetAsync(server["a"]);
        using IndexClient client = new(this.Options);

        IndexException e = await Assert.ThrowsAsync<IndexException>(
            () => client.GetAsync<string>(new IndexRequest(server["a"], "it"), static _ => throw new FormatException("it is odd")));

        Assert.Equal(IndexFailure.Malformed, e.Failure);
        Assert.Equal($"what {server["a"]} sent is not understood: it is odd", e.Message);
        Assert.Equal(2, server.CountOf("a"));
        Assert.Empty(this.cache.Files(""));
    }

    [Fact]
    public async Task Offline_the_cache_alone_is_read()
    {
        await using IndexServer server = await IndexServer.StartAsync();
        server.OnText("a", "text");
        await this.GetAsync(server["a"]);

        Assert.Equal("text", await this.GetAsync(server["a"], this.Options with { IsOffline = true }));
        IndexException e =
            await Assert.ThrowsAsync<IndexException>(() => this.GetAsync(server["b"], this.Options with { IsOffline = true }));

        Assert.Equal(IndexFailure.Offline, e.Failure);
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task A_folder_that_cannot_be_written_costs_nothing_but_the_copy()
    {
        string file = this.cache.Write("file", "");
        await using IndexServer server = await IndexServer.StartAsync();
        server.OnText("a", "text");

        Assert.Equal("text", await this.GetAsync(server["a"], Clients.Options with { CacheFolder = file }));
    }

    [Fact]
    public async Task Writers_at_the_same_time_leave_one_whole_copy()
    {
        await using IndexServer server = await IndexServer.StartAsync();
        server.OnText("a", new string('x', 100_000));

        await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => this.GetAsync(server["a"])));

        Assert.Single(this.cache.Files(""));
        Assert.Equal(100_000, (await this.GetAsync(server["a"], this.Options with { IsOffline = true })).Length);
    }

    public void Dispose() => this.cache.Dispose();

    private async Task<string> GetAsync(Uri url, IndexClientOptions? options = null)
    {
        using IndexClient client = new(options ?? this.Options);
        return await client.GetTextAsync(url);
    }
}
