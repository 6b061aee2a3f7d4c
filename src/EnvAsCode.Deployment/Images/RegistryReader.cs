using System;
using System.Net.Http;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;

namespace EnvAsCode.Deployment.Images;

/// <summary>Asks a registry itself what it has (OCI distribution specification, "Checking if content exists in the registry").</summary>
/// <param name="credentials">The registry and its login.</param>
internal sealed class RegistryReader(RegistryCredentials credentials) : IDisposable
{
    private readonly RegistryClient client =
        new(credentials.Registry, new RegistryLogin(credentials.UserName, credentials.Password));

    /// <summary>The digest of a manifest; <see langword="null"/> if the registry does not have it.</summary>
    /// <param name="repository">The repository's name, without the registry.</param>
    /// <param name="tagOrDigest">What names the manifest.</param>
    /// <exception cref="HttpRequestException">The registry does not answer.</exception>
    public async Task<string?> FindDigestAsync(string repository, string tagOrDigest, CancellationToken cancellation)
    {
        using HttpResponseMessage response = await this.AskAsync(HttpMethod.Head, repository, tagOrDigest, cancellation);
        return RegistryClient.DigestOf(response);
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
        if (RegistryClient.DigestOf(response) is not { } digest)
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

    private Task<HttpResponseMessage> AskAsync(
        HttpMethod method, string repository, string tagOrDigest, CancellationToken cancellation) =>
        this.client.SendAsync(method, $"{repository}/manifests/{tagOrDigest}", isManifest: true, cancellation);
}
