using System;
using System.Diagnostics;
using System.IO;
using System.Net;
using System.Net.Http;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Text;
using System.Threading.Tasks;
using EnvAsCode.Testing;

namespace EnvAsCode.LocalStudio.Tests.Support;

/// <summary>Debian's <c>docker-registry</c> on a free port, over a temporary folder.</summary>
internal sealed class DockerRegistry : IDisposable
{
    public const string MediaType = "application/vnd.oci.image.manifest.v1+json";

    private readonly TemporaryFolder folder = new();
    private readonly HttpClient client;
    private readonly Process process;

    private DockerRegistry()
    {
        int port = FreePort();
        this.Options = new(new Uri($"http://127.0.0.1:{port}"));
        this.client = new() { BaseAddress = this.Options.Endpoint };
        File.WriteAllText(this.folder["config.yml"], $$"""
            version: 0.1
            log: { level: error }
            storage: { filesystem: { rootdirectory: {{this.folder.Path}} }, delete: { enabled: true } }
            http: { addr: 127.0.0.1:{{port}} }
            """);
        this.process = Process.Start(new ProcessStartInfo("docker-registry", ["serve", this.folder["config.yml"]])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
    }

    public RegistryOptions Options { get; }

    public static async Task<DockerRegistry> StartAsync()
    {
        DockerRegistry registry = new();
        for (int attempt = 0; ; attempt++)
        {
            try
            {
                using HttpResponseMessage response = await registry.client.GetAsync("/v2/");
                return registry;
            }
            catch (HttpRequestException) when (attempt < 200)
            {
                await Task.Delay(50);
            }
        }
    }

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
        this.process.Kill();
        this.process.WaitForExit();
        this.process.Dispose();
        this.client.Dispose();
        this.folder.Dispose();
    }

    private static int FreePort()
    {
        using TcpListener listener = new(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
