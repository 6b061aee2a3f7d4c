using System;
using System.Collections.Generic;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;

namespace EnvAsCode.Deployment.Images;

/// <summary>
/// Asks a registry (OCI distribution specification). A registry that wants a token says where there is one; it is asked for with the
/// login, or without one for what is public.
/// </summary>
/// <param name="registry">The registry's address.</param>
/// <param name="login">The login; <see langword="null"/> for none.</param>
internal sealed class RegistryClient(Uri registry, RegistryLogin? login) : IDisposable
{
    // A proxy of the environment is for the network; on loopback it would be asked for itself.
    private readonly HttpClient client = new(new HttpClientHandler { UseProxy = !registry.IsLoopback });
    private AuthenticationHeaderValue? authorization = BasicOf(login);

    /// <summary>The types of manifests that are understood.</summary>
    public static IReadOnlyList<string> ManifestTypes { get; } =
    [
        "application/vnd.docker.distribution.manifest.v2+json",
        "application/vnd.docker.distribution.manifest.list.v2+json",
        "application/vnd.oci.image.manifest.v1+json",
        "application/vnd.oci.image.index.v1+json",
    ];

    /// <summary>Sends a request below <c>/v2/</c>; the answer's body is still to be read.</summary>
    /// <param name="path">The path behind <c>/v2/</c>.</param>
    /// <param name="isManifest">Whether a manifest is asked for.</param>
    /// <exception cref="HttpRequestException">The registry does not answer.</exception>
    public async Task<HttpResponseMessage> SendAsync(
        HttpMethod method, string path, bool isManifest, CancellationToken cancellation)
    {
        HttpResponseMessage response = await this.SendOnceAsync(method, path, isManifest, cancellation);
        if (response.StatusCode == HttpStatusCode.Unauthorized
            && response.Headers.WwwAuthenticate.FirstOrDefault(static challenge => Is(challenge, "Bearer")) is { } challenge
            && await this.FindTokenAsync(challenge, cancellation) is { } token)
        {
            response.Dispose();
            this.authorization = new AuthenticationHeaderValue("Bearer", token);
            return await this.SendOnceAsync(method, path, isManifest, cancellation);
        }

        return response;
    }

    /// <summary>The digest that an answer about a manifest names; <see langword="null"/> if it is none.</summary>
    public static string? DigestOf(HttpResponseMessage response) =>
        response.StatusCode == HttpStatusCode.OK && response.Headers.TryGetValues("Docker-Content-Digest", out var digests)
            ? digests.First()
            : null;

    /// <inheritdoc/>
    public void Dispose() => this.client.Dispose();

    private static AuthenticationHeaderValue? BasicOf(RegistryLogin? login) => login is null
        ? null
        : new("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes(login.UserName + ":" + login.Password)));

    private static bool Is(AuthenticationHeaderValue challenge, string scheme) =>
        string.Equals(challenge.Scheme, scheme, StringComparison.OrdinalIgnoreCase);

    private async Task<HttpResponseMessage> SendOnceAsync(
        HttpMethod method, string path, bool isManifest, CancellationToken cancellation)
    {
        using HttpRequestMessage request = new(method, new Uri(registry, "/v2/" + path));
        request.Headers.Authorization = this.authorization;
        foreach (string type in isManifest ? ManifestTypes : [])
        {
            request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue(type));
        }

        return await this.client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellation);
    }

    // Distribution's token authentication: GET realm?service=…&scope=….
    private async Task<string?> FindTokenAsync(AuthenticationHeaderValue challenge, CancellationToken cancellation)
    {
        Dictionary<string, string> said = ParametersOf(challenge.Parameter ?? "");
        if (!said.TryGetValue("realm", out string? realm) || !Uri.TryCreate(realm, UriKind.Absolute, out Uri? address)
            || (address.Scheme != Uri.UriSchemeHttps && !address.IsLoopback))
        {
            return null;
        }

        string query = string.Join(
            '&',
            ((string[])["service", "scope"]).Where(said.ContainsKey).Select(name => name + "=" + Uri.EscapeDataString(said[name])));
        using HttpRequestMessage request = new(HttpMethod.Get, new UriBuilder(address) { Query = query }.Uri);
        request.Headers.Authorization = BasicOf(login);
        using HttpResponseMessage response = await this.client.SendAsync(request, cancellation);
        if (!response.IsSuccessStatusCode)
        {
            return null;
        }

        using JsonDocument answer = JsonDocument.Parse(await response.Content.ReadAsStringAsync(cancellation));
        return answer.RootElement.TryGetProperty("token", out JsonElement token)
            || answer.RootElement.TryGetProperty("access_token", out token)
                ? token.GetString()
                : null;
    }

    // 'realm="https://auth.docker.io/token",service="registry.docker.io",scope="repository:library/python:pull"'.
    private static Dictionary<string, string> ParametersOf(string text)
    {
        Dictionary<string, string> parameters = new(StringComparer.OrdinalIgnoreCase);
        int at = 0;
        while (text.IndexOf('=', at) is >= 0 and int equals)
        {
            string name = text[at..equals].Trim(' ', ',');
            bool isQuoted = equals + 1 < text.Length && text[equals + 1] == '"';
            int start = equals + (isQuoted ? 2 : 1);
            int end = text.IndexOf(isQuoted ? '"' : ',', start);
            end = end < 0 ? text.Length : end;
            parameters[name] = text[start..end];
            at = Math.Min(text.Length, end + 1);
        }

        return parameters;
    }
}
