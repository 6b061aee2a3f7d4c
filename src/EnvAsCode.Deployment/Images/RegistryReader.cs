using System;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;

namespace EnvAsCode.Deployment.Images;

/// <summary>Asks a registry itself what it has (OCI distribution specification, "Checking if content exists in the registry").</summary>
/// <param name="credentials">The registry and its login.</param>
internal sealed class RegistryReader(RegistryCredentials credentials) : IDisposable
{
    private static readonly string[] ManifestTypes =
    [
        "application/vnd.docker.distribution.manifest.v2+json",
        "application/vnd.docker.distribution.manifest.list.v2+json",
        "application/vnd.oci.image.manifest.v1+json",
        "application/vnd.oci.image.index.v1+json",
    ];

    // A proxy of the environment is for the network; on loopback it would be asked for itself.
    private readonly HttpClient client = new(new HttpClientHandler { UseProxy = !credentials.Registry.IsLoopback });

    /// <summary>The digest of a manifest; <see langword="null"/> if the registry does not have it.</summary>
    /// <param name="repository">The repository's name, without the registry.</param>
    /// <param name="tagOrDigest">What names the manifest.</param>
    /// <exception cref="HttpRequestException">The registry does not answer.</exception>
    public async Task<string?> FindDigestAsync(string repository, string tagOrDigest, CancellationToken cancellation)
    {
        using HttpResponseMessage response = await this.AskAsync(HttpMethod.Head, repository, tagOrDigest, cancellation);
        return DigestOf(response);
    }

    /// <summary>
    /// The digests that an image is known by: that of its manifest, which registries use, and that of its configuration, which engines use.
    /// </summary>
    /// <param name="repository">The repository's name, without the registry.</param>
    /// <returns>The digests; both <see langword="null"/> if the registry does not have the tag.</returns>
    /// <exception cref="HttpRequestException">The registry does not answer.</exception>
    public async Task<(string? Manifest, string? Configuration)> FindDigestsAsync(
        string repository, string tag, CancellationToken cancellation)
    {
        using HttpResponseMessage response = await this.AskAsync(HttpMethod.Get, repository, tag, cancellation);
        if (DigestOf(response) is not { } digest)
        {
            return (null, null);
        }

        using JsonDocument manifest =
            await JsonDocument.ParseAsync(await response.Content.ReadAsStreamAsync(cancellation), default, cancellation);
        bool isIndex = !manifest.RootElement.TryGetProperty("config", out JsonElement configuration);
        return (digest, isIndex ? null : configuration.GetProperty("digest").GetString());
    }

    /// <inheritdoc/>
    public void Dispose() => this.client.Dispose();

    private static string? DigestOf(HttpResponseMessage response) =>
        response.StatusCode == HttpStatusCode.OK && response.Headers.TryGetValues("Docker-Content-Digest", out var digests)
            ? digests.First()
            : null;

    private async Task<HttpResponseMessage> AskAsync(
        HttpMethod method, string repository, string tagOrDigest, CancellationToken cancellation)
    {
        using HttpRequestMessage request = new(method, new Uri(credentials.Registry, $"/v2/{repository}/manifests/{tagOrDigest}"));
        string login = Convert.ToBase64String(Encoding.UTF8.GetBytes(credentials.UserName + ":" + credentials.Password));
        request.Headers.Authorization = new AuthenticationHeaderValue("Basic", login);
        foreach (string type in ManifestTypes)
        {
            request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue(type));
        }

        return await this.client.SendAsync(request, cancellation);
    }
}
