using System;
using System.Collections.Generic;
using System.Linq;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace EnvAsCode.Deployment.Tests.Support;

/// <summary>What of a registry is asked when an image is read.</summary>
internal sealed class FakeRegistry : IAsyncDisposable
{
    public const string OciManifest = "application/vnd.oci.image.manifest.v1+json";
    public const string OciIndex = "application/vnd.oci.image.index.v1+json";

    private readonly Dictionary<string, (string Type, byte[] Content)> documents = new(StringComparer.Ordinal);
    private readonly WebApplication application;

    private FakeRegistry(WebApplication application) => this.application = application;

    /// <summary>What it answers where it wants a token, as <c>Bearer realm=…</c>; <see langword="null"/> where it wants none.</summary>
    public string? Challenge { get; set; }

    /// <summary>The host and the port, as references have it.</summary>
    public string Host => new Uri(this.application.Urls.Single()).Authority;

    public static async Task<FakeRegistry> StartAsync()
    {
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(static kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        FakeRegistry registry = new(builder.Build());
        registry.application.Run(registry.AnswerAsync);
        await registry.application.StartAsync();
        return registry;
    }

    public ValueTask DisposeAsync() => this.application.DisposeAsync();

    /// <summary>Adds a blob, and gives its digest.</summary>
    public string AddBlob(byte[] content)
    {
        string digest = DigestOf(content);
        this.documents["/v2/team/base/blobs/" + digest] = ("application/octet-stream", content);
        return digest;
    }

    /// <summary>Adds a manifest under its digest and a tag, and gives its digest.</summary>
    public string AddManifest(object manifest, string? tag = null, string type = OciManifest)
    {
        byte[] content = JsonSerializer.SerializeToUtf8Bytes(manifest);
        string digest = DigestOf(content);
        foreach (string? name in (string?[])[digest, tag])
        {
            if (name is not null)
            {
                this.documents["/v2/team/base/manifests/" + name] = (type, content);
            }
        }

        return digest;
    }

    /// <summary>Adds an image of layers, and gives the digest of its manifest.</summary>
    public string AddImage(string? tag, string architecture, params (string Type, byte[] Content)[] layers)
    {
        byte[] configuration = JsonSerializer.SerializeToUtf8Bytes(
            new { architecture, os = "linux", config = new { User = "1000", Env = (string[])["PATH=/usr/bin"], Cmd = (string[])["sh"] } });
        return this.AddManifest(
            new
            {
                schemaVersion = 2,
                mediaType = OciManifest,
                config = new { mediaType = "application/vnd.oci.image.config.v1+json", digest = this.AddBlob(configuration) },
                layers = layers.Select(layer => new { mediaType = layer.Type, digest = this.AddBlob(layer.Content) }),
            },
            tag);
    }

    /// <summary>Lets a blob be another than its digest says.</summary>
    public void Spoil(byte[] content) =>
        this.documents["/v2/team/base/blobs/" + DigestOf(content)] = ("application/octet-stream", [.. content, 0]);

    private static string DigestOf(byte[] content) => "sha256:" + Convert.ToHexStringLower(SHA256.HashData(content));

    private async Task AnswerAsync(HttpContext context)
    {
        string path = context.Request.Path.Value!;
        if (path == "/token")
        {
            await context.Response.WriteAsync($$"""{ "token": "{{context.Request.Query["scope"]}}" }""");
        }
        else if (this.Challenge is { } challenge && context.Request.Headers.Authorization != "Bearer repository:team/base:pull")
        {
            context.Response.StatusCode = 401;
            context.Response.Headers.WWWAuthenticate = challenge.Replace("HOST", this.Host, StringComparison.Ordinal);
        }
        else if (this.documents.TryGetValue(path, out (string Type, byte[] Content) document))
        {
            context.Response.ContentType = document.Type;
            await context.Response.Body.WriteAsync(document.Content);
        }
        else
        {
            context.Response.StatusCode = 404;
            await context.Response.Body.WriteAsync(Encoding.UTF8.GetBytes("{}"));
        }
    }
}
