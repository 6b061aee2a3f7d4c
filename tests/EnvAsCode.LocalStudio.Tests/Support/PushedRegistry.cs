using System;
using System.Net.Http;
using System.Security.Cryptography;
using System.Text;
using System.Threading.Tasks;
using EnvAsCode.Testing;

namespace EnvAsCode.LocalStudio.Tests.Support;

/// <summary>A <see cref="DockerRegistry"/>, and what a client pushes to it.</summary>
internal sealed class PushedRegistry : IDisposable
{
    public const string MediaType = "application/vnd.oci.image.manifest.v1+json";

    private readonly DockerRegistry registry;
    private readonly HttpClient client;

    private PushedRegistry(DockerRegistry registry)
    {
        this.registry = registry;
        this.Options = new(registry.Endpoint);
        this.client = new() { BaseAddress = registry.Endpoint };
    }

    public RegistryOptions Options { get; }

    public static async Task<PushedRegistry> StartAsync() => new(await DockerRegistry.StartAsync());

    /// <summary>Uploads a blob and gives its descriptor.</summary>
    public async Task<string> PushBlobAsync(string repository, string content)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(content);
        string digest = "sha256:" + Convert.ToHexStringLower(SHA256.HashData(bytes));
        using HttpResponseMessage started = await this.client.PostAsync($"/v2/{repository}/blobs/uploads/", null);
        UriBuilder location = new(new Uri(this.Options.Endpoint, started.Headers.Location!));
        location.Query += "&digest=" + Uri.EscapeDataString(digest);
        using ByteArrayContent body = new(bytes);
        (await this.client.PutAsync(location.Uri, body)).EnsureSuccessStatusCode().Dispose();
        return $$"""{"mediaType":"application/octet-stream","digest":"{{digest}}","size":{{bytes.Length}}}""";
    }

    /// <summary>Puts a manifest as <c>docker push</c> does, past LocalStudio.</summary>
    public async Task PushManifestAsync(string repository, string tag, string manifest)
    {
        using StringContent body = new(manifest, Encoding.UTF8, new System.Net.Http.Headers.MediaTypeHeaderValue(MediaType));
        (await this.client.PutAsync($"/v2/{repository}/manifests/{tag}", body)).EnsureSuccessStatusCode().Dispose();
    }

    public void Dispose()
    {
        this.client.Dispose();
        this.registry.Dispose();
    }
}
