using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Net;
using System.Threading.Tasks;
using Amazon.Runtime;
using EnvAsCode.Aws.ECR;
using EnvAsCode.Aws.SageMaker;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace EnvAsCode.Aws.Tests.Loopback;

/// <summary>
/// A service on loopback that keeps every request and gives the answers that a test has queued, in their order; after them, <c>{}</c>.
/// </summary>
public sealed class LoopbackService : IAsyncDisposable
{
    /// <summary>The secret key of <see cref="Credentials"/>.</summary>
    public const string SecretKey = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY";

    private readonly WebApplication application;
    private readonly ConcurrentQueue<Func<HttpContext, Task>> answers = new();
    private readonly ConcurrentQueue<CapturedRequest> requests = new();

    private LoopbackService(WebApplication application) => this.application = application;

    /// <summary>The credentials of AWS's documentation.</summary>
    public static AWSCredentials Credentials { get; } = new SessionAWSCredentials("AKIDEXAMPLE", SecretKey, "a-session-token");

    /// <summary>Where the service listens.</summary>
    public Uri Endpoint => new(this.application.Urls.Single());

    /// <summary>The requests so far.</summary>
    public IReadOnlyList<CapturedRequest> Requests => [.. this.requests];

    /// <summary>Starts a service on a free port.</summary>
    public static async Task<LoopbackService> StartAsync()
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        LoopbackService service = new(builder.Build());
        service.application.Run(service.HandleAsync);
        await service.application.StartAsync();
        return service;
    }

    /// <summary>A client of the service.</summary>
    public AmazonSageMakerClient SageMaker() => new(Credentials, this.Configure(new AmazonSageMakerConfig()));

    /// <summary>A client of the service.</summary>
    public AmazonECRClient ECR() => new(Credentials, this.Configure(new AmazonECRConfig()));

    /// <summary>A client of the service, for any of the services.</summary>
    public AmazonServiceClient Client(TestedService service) => service.Connect(Credentials, this.Configure(service.Configure()));

    /// <summary>Queues an answer.</summary>
    public LoopbackService Answer(Func<HttpContext, Task> answer)
    {
        this.answers.Enqueue(answer);
        return this;
    }

    /// <summary>Queues an answer.</summary>
    public LoopbackService Answer(string body, int status = 200, string requestId = "11111111-2222-3333-4444-555555555555") =>
        this.Answer(context =>
        {
            context.Response.StatusCode = status;
            context.Response.ContentType = "application/x-amz-json-1.1";
            context.Response.Headers["x-amzn-RequestId"] = requestId;
            return context.Response.WriteAsync(body);
        });

    /// <summary>Queues an error answer.</summary>
    public LoopbackService Fail(string type, string message, int status = 400) =>
        this.Answer($$"""{"__type": "{{type}}", "Message": "{{message}}"}""", status);

    /// <summary>Queues a connection that is dropped after the request has been read.</summary>
    public LoopbackService Drop() =>
        this.Answer(context =>
        {
            context.Abort();
            return Task.CompletedTask;
        });

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => this.application.DisposeAsync();

    private T Configure<T>(T config)
        where T : ClientConfig
    {
        config.ServiceURL = this.Endpoint.AbsoluteUri;
        config.AuthenticationRegion = "eu-west-1";
        config.SetWebProxy(new WebProxy());
        return config;
    }

    private async Task HandleAsync(HttpContext context)
    {
        using StreamReader reader = new(context.Request.Body);
        string body = await reader.ReadToEndAsync();
        Dictionary<string, string> headers = new(
            context.Request.Headers.ToDictionary(header => header.Key, header => header.Value.ToString()),
            StringComparer.OrdinalIgnoreCase);
        this.requests.Enqueue(new CapturedRequest(context.Request.Method, context.Request.Path, headers, body));
        Func<HttpContext, Task> answer = this.answers.TryDequeue(out Func<HttpContext, Task>? next)
            ? next
            : response => response.Response.WriteAsync("{}");
        await answer(context);
    }
}
