using System;
using System.Collections.Concurrent;
using System.IO;
using System.Linq;
using System.Net;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace EnvAsCode.Deployment.Tests.Support;

/// <summary>The calls of Amazon S3 that a publish makes: HeadObject, and PutObject with If-None-Match.</summary>
internal sealed class FakeS3 : IAsyncDisposable
{
    private readonly WebApplication application;

    private FakeS3(WebApplication application) => this.application = application;

    /// <summary>The objects' texts, by bucket and key.</summary>
    public ConcurrentDictionary<string, string> Objects { get; } = new(StringComparer.Ordinal);

    /// <summary>Whether it says of an object that is there that it is not, as to a publisher who asked too early.</summary>
    public bool IsHidden { get; set; }

    public Uri Endpoint => new(this.application.Urls.Single());

    public static async Task<FakeS3> StartAsync()
    {
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(static kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        FakeS3 s3 = new(builder.Build());
        s3.application.Run(s3.AnswerAsync);
        await s3.application.StartAsync();
        return s3;
    }

    public ValueTask DisposeAsync() => this.application.DisposeAsync();

    private async Task AnswerAsync(HttpContext context)
    {
        string name = context.Request.Path.Value!.TrimStart('/');
        if (context.Request.Method == "HEAD")
        {
            context.Response.StatusCode = this.Objects.ContainsKey(name) && !this.IsHidden ? 200 : 404;
            return;
        }

        using StreamReader reader = new(context.Request.Body);
        bool isNew = this.Objects.TryAdd(name, await reader.ReadToEndAsync());
        if (!isNew && context.Request.Headers.IfNoneMatch == "*")
        {
            context.Response.StatusCode = 412;
            await context.Response.WriteAsync(
                "<Error><Code>PreconditionFailed</Code><Message>At least one of the pre-conditions you specified did not "
                + "hold</Message></Error>");
        }
    }
}
