using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace EnvAsCode.Indexes.Tests.Server;

/// <summary>An index on loopback that answers as a test wants it to.</summary>
internal sealed class IndexServer : IAsyncDisposable
{
    private readonly WebApplication application;
    private readonly ConcurrentDictionary<string, Func<HttpContext, int, Task>> answers = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<SeenRequest> requests = new();

    private IndexServer()
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(static options => options.Listen(IPAddress.Loopback, 0));
        this.application = builder.Build();
        this.application.Run(this.AnswerAsync);
    }

    /// <summary>The address, with a slash at its end.</summary>
    public Uri Url => new(this.application.Urls.Single() + "/");

    /// <summary>What was asked, in its order.</summary>
    public IReadOnlyList<SeenRequest> Requests => [.. this.requests];

    public Uri this[string path] => new(this.Url, path);

    public static async Task<IndexServer> StartAsync()
    {
        IndexServer server = new();
        await server.application.StartAsync();
        return server;
    }

    /// <summary>Answers a path; the number is how often it was asked before.</summary>
    public void On(string path, Func<HttpContext, int, Task> answer) => this.answers["/" + path] = answer;

    /// <summary>Answers a path with a status.</summary>
    public void OnStatus(string path, int status) => this.On(path, (context, _) =>
    {
        context.Response.StatusCode = status;
        return Task.CompletedTask;
    });

    /// <summary>Answers a path with a text.</summary>
    public void OnText(string path, string text, string mediaType = "text/html") =>
        this.OnBytes(path, Encoding.UTF8.GetBytes(text), mediaType);

    /// <summary>Answers a path with a file, as a good server does: with its ETag, 304 and ranges.</summary>
    public void OnBytes(string path, byte[] content, string mediaType = "application/octet-stream") => this.On(path, (context, _) =>
        Results.File(content, mediaType, enableRangeProcessing: true, entityTag: new(
            "\"" + Convert.ToHexStringLower(SHA256.HashData(content))[..16] + "\"")).ExecuteAsync(context));

    /// <summary>Answers a path with a file, as a server that knows no ranges.</summary>
    public void OnWholeBytes(string path, byte[] content) =>
        this.On(path, (context, _) => context.Response.Body.WriteAsync(content).AsTask());

    public void OnRedirect(string path, string location) => this.On(path, (context, _) =>
    {
        context.Response.Redirect(location);
        return Task.CompletedTask;
    });

    public int CountOf(string path) => this.requests.Count(request => request.Path == "/" + path);

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => this.application.DisposeAsync();

    private Task AnswerAsync(HttpContext context)
    {
        string path = context.Request.Path.Value!;
        int before = this.requests.Count(request => request.Path == path);
        this.requests.Enqueue(new SeenRequest(
            path,
            context.Request.Headers.ToDictionary(
                static header => header.Key, static header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase)));
        if (this.answers.TryGetValue(path, out Func<HttpContext, int, Task>? answer))
        {
            return answer(context, before);
        }

        context.Response.StatusCode = 404;
        return Task.CompletedTask;
    }
}

/// <summary>A request that a server has seen.</summary>
internal sealed record SeenRequest(string Path, IReadOnlyDictionary<string, string> Headers)
{
    public string? Header(string name) => this.Headers.GetValueOrDefault(name);

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{this.Path} {string.Join(", ", this.Headers)}");
}
