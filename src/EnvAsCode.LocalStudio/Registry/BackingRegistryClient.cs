using System;
using System.Collections.Generic;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using System.Threading;
using System.Threading.Tasks;
using EnvAsCode.LocalStudio.Protocol;

namespace EnvAsCode.LocalStudio.Registry;

/// <summary>The calls of the OCI distribution API that ECR's answers need.</summary>
internal sealed class BackingRegistryClient : IDisposable
{
    private static readonly string[] MediaTypes =
    [
        "application/vnd.oci.image.manifest.v1+json",
        "application/vnd.oci.image.index.v1+json",
        "application/vnd.docker.distribution.manifest.v2+json",
        "application/vnd.docker.distribution.manifest.list.v2+json",
    ];

    private readonly HttpClient http;

    /// <summary>A client of one registry.</summary>
    public BackingRegistryClient(RegistryOptions options)
    {
        this.http = new() { BaseAddress = options.Endpoint };
        string credentials = Convert.ToBase64String(Encoding.UTF8.GetBytes("AWS:" + options.Password));
        this.http.DefaultRequestHeaders.Authorization = new("Basic", credentials);
    }

    /// <summary>The tags of a repository; none if the registry does not have it.</summary>
    /// <param name="cancellation">Stops the call.</param>
    public async Task<IReadOnlyList<string>> TagsAsync(string repository, CancellationToken cancellation)
    {
        List<string> tags = [];
        for (string? page = $"/v2/{repository}/tags/list?n=1000"; page is not null;)
        {
            using HttpResponseMessage response = await this.SendAsync(HttpMethod.Get, page, null, cancellation);
            if (response.StatusCode == HttpStatusCode.NotFound)
            {
                return [];
            }

            Require(response);
            JsonNode? body = JsonNode.Parse(await response.Content.ReadAsStringAsync(cancellation));
            tags.AddRange((body?["tags"] as JsonArray ?? []).Select(tag => tag!.GetValue<string>()));
            page = NextPage(response);
        }

        return tags;
    }

    /// <summary>The digest that a tag or digest names; <see langword="null"/> if the registry has no such manifest.</summary>
    /// <param name="reference">A tag or a digest.</param>
    /// <param name="cancellation">Stops the call.</param>
    public async Task<string?> DigestAsync(string repository, string reference, CancellationToken cancellation)
    {
        using HttpResponseMessage response =
            await this.SendAsync(HttpMethod.Head, $"/v2/{repository}/manifests/{reference}", null, cancellation);
        return response.IsSuccessStatusCode ? Digest(response) : null;
    }

    /// <summary>A manifest; <see langword="null"/> if the registry does not have it.</summary>
    /// <param name="cancellation">Stops the call.</param>
    public async Task<RegistryManifest?> ManifestAsync(string repository, string digest, CancellationToken cancellation)
    {
        using HttpResponseMessage response =
            await this.SendAsync(HttpMethod.Get, $"/v2/{repository}/manifests/{digest}", null, cancellation);
        return response.IsSuccessStatusCode
            ? new(
                digest,
                response.Content.Headers.ContentType?.MediaType ?? MediaTypes[0],
                await response.Content.ReadAsByteArrayAsync(cancellation))
            : null;
    }

    /// <summary>Puts a manifest there, whose layers the registry must have.</summary>
    /// <param name="reference">A tag, or the manifest's digest.</param>
    /// <param name="cancellation">Stops the call.</param>
    /// <exception cref="ApiException">The registry refuses it (LayersNotFoundException).</exception>
    public async Task PutAsync(string repository, string reference, RegistryManifest manifest, CancellationToken cancellation)
    {
        using ByteArrayContent content = new(manifest.Bytes) { Headers = { ContentType = new(manifest.MediaType) } };
        using HttpResponseMessage response =
            await this.SendAsync(HttpMethod.Put, $"/v2/{repository}/manifests/{reference}", content, cancellation);
        if (!response.IsSuccessStatusCode)
        {
            throw new ApiException(
                "LayersNotFoundException", "The registry refused the manifest: " + await response.Content.ReadAsStringAsync(cancellation));
        }
    }

    /// <summary>Deletes a manifest.</summary>
    /// <param name="cancellation">Stops the call.</param>
    /// <returns>Why it was not deleted; <see langword="null"/> if it is gone.</returns>
    public async Task<string?> DeleteAsync(string repository, string digest, CancellationToken cancellation)
    {
        using HttpResponseMessage response =
            await this.SendAsync(HttpMethod.Delete, $"/v2/{repository}/manifests/{digest}", null, cancellation);
        return response.IsSuccessStatusCode || response.StatusCode == HttpStatusCode.NotFound
            ? null
            : $"The registry answered {(int)response.StatusCode}. A registry deletes only if its configuration says so "
                + "(storage.delete.enabled).";
    }

    /// <inheritdoc/>
    public void Dispose() => this.http.Dispose();

    private async Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, HttpContent? content, CancellationToken cancellation)
    {
        using HttpRequestMessage request = new(method, path) { Content = content };
        foreach (string mediaType in MediaTypes)
        {
            request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue(mediaType));
        }

        try
        {
            return await this.http.SendAsync(request, cancellation);
        }
        catch (HttpRequestException error)
        {
            throw new ApiException(
                "ServerException", $"The registry {this.http.BaseAddress} behind LocalStudio cannot be reached: {error.Message}", 500);
        }
    }

    private static void Require(HttpResponseMessage response)
    {
        if (!response.IsSuccessStatusCode)
        {
            throw new ApiException(
                "ServerException",
                $"The registry behind LocalStudio answered {(int)response.StatusCode} to "
                + $"{response.RequestMessage?.RequestUri?.AbsolutePath}.",
                500);
        }
    }

    private static string? Digest(HttpResponseMessage response) =>
        response.Headers.TryGetValues("Docker-Content-Digest", out IEnumerable<string>? values) ? values.First() : null;

    /// <summary>The next page's path from <c>Link: &lt;/v2/…&gt;; rel="next"</c>.</summary>
    private static string? NextPage(HttpResponseMessage response) =>
        response.Headers.TryGetValues("Link", out IEnumerable<string>? links) ? links.First().Split('<', '>')[1] : null;
}
