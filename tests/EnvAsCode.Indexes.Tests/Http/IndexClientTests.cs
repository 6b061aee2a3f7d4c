using System;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using EnvAsCode.Indexes.Http;
using EnvAsCode.Indexes.Tests.Server;
using EnvAsCode.Testing;
using Microsoft.AspNetCore.Http;
using Xunit;

namespace EnvAsCode.Indexes.Tests.Http;

public class IndexClientTests
{
    [Theory]
    [InlineData(404, IndexFailure.NotFound, 1)]
    [InlineData(410, IndexFailure.NotFound, 1)]
    [InlineData(401, IndexFailure.CredentialsNeeded, 1)]
    [InlineData(403, IndexFailure.AccessDenied, 1)]
    [InlineData(400, IndexFailure.UnexpectedStatus, 1)]
    [InlineData(501, IndexFailure.ServerError, 1)]
    [InlineData(500, IndexFailure.ServerError, 3)]
    [InlineData(503, IndexFailure.ServerError, 3)]
    [InlineData(429, IndexFailure.RateLimited, 3)]
    public async Task A_status_is_an_error_that_says_what_to_do_and_is_asked_again_only_where_that_may_help(
        int status, IndexFailure failure, int requests)
    {
        await using IndexServer server = await IndexServer.StartAsync();
        server.OnStatus("simple/numpy/", status);
        using IndexClient client = new(Clients.Options);

        IndexException e = await Assert.ThrowsAsync<IndexException>(() => client.GetTextAsync(server["simple/numpy/"]));

        Assert.Equal(failure, e.Failure);
        Assert.Contains(server["simple/numpy/"].AbsoluteUri, e.Message, StringComparison.Ordinal);
        Assert.Equal(requests, server.CountOf("simple/numpy/"));
    }

    [Fact]
    public async Task The_pause_that_an_index_asks_for_is_made()
    {
        InstantTimeProvider clock = new();
        RecordedProgress progress = new();
        await using IndexServer server = await IndexServer.StartAsync();
        server.On("a", (context, before) =>
        {
            context.Response.StatusCode = before == 0 ? 429 : 200;
            context.Response.Headers.RetryAfter = before == 0 ? "7" : default;
            return context.Response.WriteAsync("well");
        });
        using IndexClient client = new(Clients.Options with { TimeProvider = clock, Progress = progress });

        Assert.Equal("well", await client.GetTextAsync(server["a"]));

        Assert.Contains(TimeSpan.FromSeconds(7), clock.Pauses);
        Assert.Contains("retrying it: the index answered 429", progress.Told);
    }

    [Fact]
    public async Task A_pause_that_is_too_long_is_an_error_at_once()
    {
        await using IndexServer server = await IndexServer.StartAsync();
        server.On("a", static (context, _) =>
        {
            context.Response.StatusCode = 429;
            context.Response.Headers.RetryAfter = "3600";
            return Task.CompletedTask;
        });
        using IndexClient client = new(Clients.Options);

        IndexException e = await Assert.ThrowsAsync<IndexException>(() => client.GetTextAsync(server["a"]));

        Assert.Equal(IndexFailure.RateLimited, e.Failure);
        Assert.Contains("a pause of 3600 s", e.Message, StringComparison.Ordinal);
        Assert.Equal(1, server.CountOf("a"));
    }

    [Theory]
    [InlineData(1, true)]
    [InlineData(9, false)]
    public async Task Half_a_file_is_asked_for_again(int halves, bool succeeds)
    {
        await using IndexServer server = await IndexServer.StartAsync();
        server.On("a", async (context, before) =>
        {
            context.Response.ContentLength = 8;
            await context.Response.WriteAsync(before < halves ? "half" : "complete");
            await context.Response.Body.FlushAsync();
            if (before < halves)
            {
                context.Abort();
            }
        });
        using TemporaryFolder cache = new();
        using IndexClient client = new(Clients.Options with { CacheFolder = cache.Path });

        if (succeeds)
        {
            Assert.Equal("complete", await client.GetTextAsync(server["a"]));
        }
        else
        {
            IndexException e = await Assert.ThrowsAsync<IndexException>(() => client.GetTextAsync(server["a"]));

            Assert.Equal(IndexFailure.Truncated, e.Failure);
            Assert.Empty(cache.Files(""));
        }
    }

    [Fact]
    public async Task A_wrong_digest_is_an_error_and_is_not_kept()
    {
        await using IndexServer server = await IndexServer.StartAsync();
        server.OnText("a", "changed");
        using TemporaryFolder cache = new();
        using IndexClient client = new(Clients.Options with { CacheFolder = cache.Path });

        IndexException e = await Assert.ThrowsAsync<IndexException>(
            () => client.GetAsync(new IndexRequest(server["a"], "it") { Sha256 = new string('0', 64) }, Clients.Text));

        Assert.Equal(IndexFailure.DigestMismatch, e.Failure);
        Assert.Empty(cache.Files(""));
    }

    [Fact]
    public async Task An_index_that_does_not_answer_or_stops_answering_is_given_up()
    {
        using CancellationTokenSource end = new();
        await using IndexServer server = await IndexServer.StartAsync();
        server.On("silent", (_, _) => WaitAsync(end.Token));
        server.On("stops", async (context, _) =>
        {
            await context.Response.WriteAsync("half");
            await context.Response.Body.FlushAsync();
            await WaitAsync(end.Token);
        });
        using IndexClient client = new(Clients.Options with { Timeout = TimeSpan.FromSeconds(0.2), Retries = 1 });

        foreach (string path in (string[])["silent", "stops"])
        {
            IndexException e = await Assert.ThrowsAsync<IndexException>(() => client.GetTextAsync(server[path]));
            Assert.Equal(IndexFailure.TimedOut, e.Failure);
            Assert.Equal(2, server.CountOf(path));
        }

        await end.CancelAsync();
    }

    [Fact]
    public async Task Where_nothing_listens_is_said()
    {
        IndexServer server = await IndexServer.StartAsync();
        Uri url = server["a"];
        await server.DisposeAsync();
        using IndexClient client = new(Clients.Options);

        IndexException e = await Assert.ThrowsAsync<IndexException>(() => client.GetTextAsync(url));

        Assert.Equal(IndexFailure.Unreachable, e.Failure);
    }

    [Fact]
    public async Task Compression_of_the_transport_is_undone()
    {
        await using IndexServer server = await IndexServer.StartAsync();
        foreach ((string name, Func<Stream, Stream> compress) in ((string, Func<Stream, Stream>)[])
            [
                ("gzip", static stream => new GZipStream(stream, CompressionLevel.Fastest)),
                ("br", static stream => new BrotliStream(stream, CompressionLevel.Fastest)),
             ("zstd", static stream => new ZstdSharp.CompressionStream(stream))])
        {
            server.On(name, async (context, _) =>
            {
                using MemoryStream body = new();
                await using (Stream compressed = compress(body))
                {
                    await compressed.WriteAsync("text"u8.ToArray());
                }

                context.Response.Headers.ContentEncoding = name;
                await context.Response.Body.WriteAsync(body.ToArray());
            });
        }

        server.On("broken", static (context, _) =>
        {
            context.Response.Headers.ContentEncoding = "gzip";
            return context.Response.WriteAsync("no gzip");
        });
        using IndexClient client = new(Clients.Options);

        Assert.Equal("text", await client.GetTextAsync(server["gzip"]));
        Assert.Equal("text", await client.GetTextAsync(server["br"]));
        Assert.Equal("text", await client.GetTextAsync(server["zstd"]));
        IndexException e = await Assert.ThrowsAsync<IndexException>(() => client.GetTextAsync(server["broken"]));
        Assert.Equal(IndexFailure.Malformed, e.Failure);
    }

    [Fact]
    public async Task What_is_larger_than_anything_of_its_kind_is_refused()
    {
        await using IndexServer server = await IndexServer.StartAsync();
        server.OnText("a", new string('x', 2 << 20));
        using IndexClient client = new(Clients.Options);

        IndexException e = await Assert.ThrowsAsync<IndexException>(
            () => client.GetAsync(new IndexRequest(server["a"], "it") { MaximumLength = 1 << 20 }, Clients.Text));

        Assert.Equal(IndexFailure.TooLarge, e.Failure);
    }

    [Fact]
    public async Task No_more_requests_are_under_way_than_allowed()
    {
        int now = 0;
        int most = 0;
        await using IndexServer server = await IndexServer.StartAsync();
        server.On("a", async (context, _) =>
        {
            int count = Interlocked.Increment(ref now);
            InterlockedMaximum(ref most, count);
            await Task.Yield();
            await context.Response.WriteAsync("a");
            Interlocked.Decrement(ref now);
        });
        using IndexClient client = new(Clients.Options with { Parallelism = 3 });

        await Task.WhenAll(Enumerable.Range(0, 40).Select(_ => client.GetTextAsync(server["a"])));

        Assert.Equal(40, server.CountOf("a"));

        // The server may still be counting down while the client has the answer: one more.
        Assert.InRange(most, 1, 4);
    }

    [Fact]
    public async Task Requests_go_through_the_proxy()
    {
        await using IndexServer proxy = await IndexServer.StartAsync();
        proxy.OnText("simple/a/", "from the proxy");
        using IndexClient client = new(Clients.Options with { Proxy = new System.Net.WebProxy(proxy.Url) });

        Assert.Equal("from the proxy", await client.GetTextAsync(new Uri("http://index.invalid/simple/a/")));
        Assert.Equal("index.invalid", Assert.Single(proxy.Requests).Header("Host"));
    }

    [Fact]
    public async Task Files_are_read_as_a_web_server_would_show_them()
    {
        using TemporaryFolder folder = new();
        folder.Write("simple/a/index.html", "page");
        using IndexClient client = new(Clients.Options with { IsOffline = true });

        Assert.Equal("page", await client.GetTextAsync(new Uri(folder["simple/a/"])));
        Assert.Null(await client.FindAsync(new IndexRequest(new Uri(folder["simple/b/"]), "b"), Clients.Text));
    }

    private static async Task WaitAsync(CancellationToken end)
    {
        try
        {
            await Task.Delay(Timeout.Infinite, end);
        }
        catch (OperationCanceledException)
        {
            // The test is over.
        }
    }

    private static void InterlockedMaximum(ref int most, int count)
    {
        for (int seen = Volatile.Read(ref most); count > seen; seen = Volatile.Read(ref most))
        {
            Interlocked.CompareExchange(ref most, count, seen);
        }
    }
}
