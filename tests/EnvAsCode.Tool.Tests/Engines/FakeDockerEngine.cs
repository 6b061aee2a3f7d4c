using System;
using System.Collections.Generic;
using System.Net;
using System.Threading;
using System.Threading.Tasks;
using EnvAsCode.Testing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace EnvAsCode.Tool.Tests.Engines;

/// <summary>
/// A Docker Engine that builds nothing: on a Unix socket it answers what a publish asks as the real one does (Docker Engine API), and on
/// loopback it is the registry that it pushes to. It counts the requests, and can do something after one of them was answered.
/// </summary>
internal sealed class FakeDockerEngine : IAsyncDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly WebApplication application;
    private int requests;

    private FakeDockerEngine(string socket, WebApplication application)
    {
        this.Host = "unix://" + socket;
        this.application = application;
    }

    /// <summary>What <c>DOCKER_HOST</c> says.</summary>
    public string Host { get; }

    /// <summary>The registry.</summary>
    public Uri Registry { get; private set; } = null!;

    /// <summary>The images, containers and pushed tags.</summary>
    public FakeDockerApi Api { get; private set; } = new();

    /// <summary>The requests to the engine since <see cref="Reset"/>, as <c>POST /build</c>.</summary>
    public List<string> Requests { get; } = [];

    /// <summary>What happens when the request of that number was answered.</summary>
    public (int Request, Action Action)? AfterAnswer { get; set; }

    /// <summary>Starts one.</summary>
    public static async Task<FakeDockerEngine> StartAsync()
    {
        TemporaryFolder folder = new();
        string socket = folder["docker.sock"];
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.Logging.ClearProviders();
        builder.Services.AddRoutingCore();
        builder.WebHost.UseKestrelCore().ConfigureKestrel(options =>
        {
            options.ListenUnixSocket(socket);
            options.Listen(IPAddress.Loopback, 0);
            options.Limits.MaxRequestBodySize = null;
        });
        WebApplication application = builder.Build();
        FakeDockerEngine engine = new(socket, application);
        application.Run(engine.AnswerAsync);
        await application.StartAsync();
        foreach (string address in application.Services
            .GetRequiredService<Microsoft.AspNetCore.Hosting.Server.IServer>().Features
            .Get<IServerAddressesFeature>()!.Addresses)
        {
            engine.Registry = address.StartsWith("http://127", StringComparison.Ordinal) ? new Uri(address) : engine.Registry;
        }

        return engine;
    }

    /// <summary>Forgets everything.</summary>
    public void Reset()
    {
        this.Api = new();
        this.AfterAnswer = null;
        this.Requests.Clear();
        this.requests = 0;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await this.application.DisposeAsync();
        this.folder.Dispose();
    }

    private async Task AnswerAsync(HttpContext context)
    {
        if (context.Request.Path.StartsWithSegments("/v2", StringComparison.Ordinal))
        {
            await this.Api.AnswerAsRegistryAsync(context);
            return;
        }

        int number = Interlocked.Increment(ref this.requests);
        string path = FakeDockerApi.PathOf(context.Request);
        this.Requests.Add(context.Request.Method + " " + path);
        await this.Api.AnswerAsync(context, path);
        await context.Response.CompleteAsync();
        if (this.AfterAnswer is { } after && after.Request == number)
        {
            after.Action();
        }
    }
}
