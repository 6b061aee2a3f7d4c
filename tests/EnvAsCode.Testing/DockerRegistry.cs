using System;
using System.Diagnostics;
using System.Net;
using System.Net.Http;
using System.Net.Sockets;
using System.Threading.Tasks;

namespace EnvAsCode.Testing;

/// <summary>Debian's <c>docker-registry</c> on a free port, over a temporary folder.</summary>
public sealed class DockerRegistry : IDisposable
{
    /// <summary>The password of the user <c>AWS</c>, where one is wanted.</summary>
    public const string Password = "open sesame";

    // Of that password, with bcrypt as the registry wants it.
    private const string PasswordFile = "AWS:$2y$04$ojmWhP65JMewNktXZiS2hOMv9Nld00wFkCTLLGF5ONUydnWXv41Ju\n";

    private readonly TemporaryFolder folder = new();
    private readonly Process process;

    private DockerRegistry(bool isProtected)
    {
        int port = FreePort();
        this.Endpoint = new Uri($"http://127.0.0.1:{port}");
        string authentication = isProtected
            ? $"auth: {{ htpasswd: {{ realm: test, path: {this.folder.Write("htpasswd", PasswordFile)} }} }}"
            : "";
        string configuration = this.folder.Write("config.yml", $$"""
            version: 0.1
            log: { level: error }
            storage: { filesystem: { rootdirectory: {{this.folder["data"]}} }, delete: { enabled: true } }
            http: { addr: 127.0.0.1:{{port}} }
            {{authentication}}
            """);
        this.process = Process.Start(new ProcessStartInfo("docker-registry", ["serve", configuration])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
    }

    /// <summary>Its address, as <c>http://127.0.0.1:5000</c>.</summary>
    public Uri Endpoint { get; }

    /// <summary>Starts one.</summary>
    /// <param name="isProtected">Whether it wants <see cref="Password"/>.</param>
    public static async Task<DockerRegistry> StartAsync(bool isProtected = false)
    {
        DockerRegistry registry = new(isProtected);
        using HttpClient client = new() { BaseAddress = registry.Endpoint };
        for (int attempt = 0; ; attempt++)
        {
            try
            {
                using HttpResponseMessage response = await client.GetAsync(new Uri("/v2/", UriKind.Relative));
                return registry;
            }
            catch (HttpRequestException) when (attempt < 200)
            {
                await Task.Delay(50);
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        this.process.Kill();
        this.process.WaitForExit();
        this.process.Dispose();
        this.folder.Dispose();
    }

    private static int FreePort()
    {
        using TcpListener listener = new(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
