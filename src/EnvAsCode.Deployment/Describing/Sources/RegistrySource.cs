using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Security.Cryptography;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using EnvAsCode.Deployment.Describing.Contents;
using EnvAsCode.Deployment.Images;
using EnvAsCode.Diagnostics;

namespace EnvAsCode.Deployment.Describing.Sources;

/// <summary>Reads an image from its registry, layer by layer as they come: nothing is stored, and no engine is needed.</summary>
/// <param name="client">The registry.</param>
/// <param name="text">The reference as it was given.</param>
/// <param name="progress">Hears of every layer.</param>
internal sealed class RegistrySource(
    RegistryClient client, string text, ImageReference reference, IProgress<DescribeProgress> progress)
{
    // What a manifest says of itself is text; one that is longer than this is none (OCI distribution specification: at least 4 MiB).
    private const int LongestDocument = 8 << 20;

    private const string DefaultPlatform = "linux/amd64";

    private static readonly string[] LayerTypes =
    [
        "application/vnd.docker.image.rootfs.diff.tar", "application/vnd.docker.image.rootfs.diff.tar.gzip",
        "application/vnd.docker.image.rootfs.diff.tar.zstd", "application/vnd.oci.image.layer.v1.tar",
        "application/vnd.oci.image.layer.v1.tar+gzip", "application/vnd.oci.image.layer.v1.tar+zstd",
        "application/vnd.oci.image.layer.nondistributable.v1.tar", "application/vnd.oci.image.layer.nondistributable.v1.tar+gzip",
        "application/vnd.oci.image.layer.nondistributable.v1.tar+zstd",
    ];

    /// <summary>Reads it.</summary>
    /// <param name="platform">The platform that is wanted; <see langword="null"/> for Studio's, or the only one.</param>
    /// <returns>The image; <see langword="null"/> if the registry does not have it.</returns>
    /// <exception cref="DeploymentException">EAC8121 to EAC8123.</exception>
    public async Task<DescribedImage?> ReadAsync(string? platform, CancellationToken cancellation)
    {
        if (await this.FindManifestAsync(reference.TagOrDigest, cancellation) is not { } named)
        {
            return null;
        }

        byte[] manifest = named;
        if (Read(named, static root => root.TryGetProperty("manifests", out _)))
        {
            string digest = Read(named, root => this.ChooseIn(root, platform));
            manifest = await this.FindManifestAsync(digest, cancellation)
                ?? throw new DeploymentException(
                    Rules.RegistryRefusesImage, text, reference.Registry, "the manifest of the platform is gone");
        }

        (string configuration, List<string> layers) = Read(manifest, this.PartsOf);
        ImageConfiguration configured = Read(await this.ReadBlobAsync(configuration, cancellation), ConfigurationOf);
        if (platform is not null && platform != configured.Platform)
        {
            throw new DeploymentException(Rules.ImageOfOtherPlatform, text, platform, configured.Platform);
        }

        ImageTree tree = new();
        for (int i = 0; i < layers.Count; i++)
        {
            progress.Report(new DescribeProgress($"layer {i + 1} of {layers.Count}", (double)i / layers.Count));
            await this.ReadLayerAsync(tree, layers[i], i, cancellation);
        }

        return new DescribedImage(tree, configured, DigestOf(named));
    }

    private static string DigestOf(byte[] content) => "sha256:" + Convert.ToHexStringLower(SHA256.HashData(content));

    private static T Read<T>(byte[] json, Func<JsonElement, T> read)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        return read(document.RootElement);
    }

    private string ChooseIn(JsonElement index, string? platform)
    {
        List<(string Platform, string Digest)> choices = [];
        foreach (JsonElement manifest in index.GetProperty("manifests").EnumerateArray())
        {
            // What only says how an image was made is among them with an unknown platform (BuildKit, attestation storage).
            if (manifest.TryGetProperty("platform", out JsonElement one) && PlatformOf(one) is { } name && name != "unknown/unknown")
            {
                choices.Add((name, manifest.GetProperty("digest").GetString()!));
            }
        }

        string wanted = platform ?? (choices.Count == 1 ? choices[0].Platform : DefaultPlatform);
        return choices.FirstOrDefault(choice => choice.Platform == wanted).Digest
            ?? throw new DeploymentException(
                Rules.ImageOfOtherPlatform, text, wanted, string.Join(", ", choices.Select(static choice => choice.Platform).Distinct()));
    }

    private static string PlatformOf(JsonElement platform) => new ImageConfiguration
    {
        System = TextOf(platform, "os") ?? "",
        Architecture = TextOf(platform, "architecture") ?? "",
        Variant = TextOf(platform, "variant"),
    }.Platform;

    private (string Configuration, List<string> Layers) PartsOf(JsonElement manifest)
    {
        if (!manifest.TryGetProperty("config", out JsonElement configuration) || !manifest.TryGetProperty("layers", out JsonElement all))
        {
            throw new DeploymentException(
                Rules.UnknownImageFormat, text, TextOf(manifest, "mediaType") ?? "a manifest without layers");
        }

        List<string> layers = [];
        foreach (JsonElement layer in all.EnumerateArray())
        {
            string type = TextOf(layer, "mediaType") ?? "";
            layers.Add(LayerTypes.Contains(type)
                ? layer.GetProperty("digest").GetString()!
                : throw new DeploymentException(Rules.UnknownImageFormat, text, $"a layer of the type '{type}'"));
        }

        return (configuration.GetProperty("digest").GetString()!, layers);
    }

    private async Task<byte[]?> FindManifestAsync(string tagOrDigest, CancellationToken cancellation)
    {
        using HttpResponseMessage response = await client.SendAsync(
            HttpMethod.Get, $"{reference.Repository}/manifests/{tagOrDigest}", isManifest: true, cancellation);
        if (response.StatusCode == HttpStatusCode.NotFound)
        {
            return null;
        }

        this.RequireSuccess(response);
        string type = response.Content.Headers.ContentType?.MediaType ?? "";
        if (!RegistryClient.ManifestTypes.Contains(type))
        {
            throw new DeploymentException(Rules.UnknownImageFormat, text, $"a manifest of the type '{type}'");
        }

        byte[] manifest = await ReadToEndAsync(await response.Content.ReadAsStreamAsync(cancellation), cancellation);
        this.RequireDigest(tagOrDigest, () => SHA256.HashData(manifest));
        return manifest;
    }

    private async Task<byte[]> ReadBlobAsync(string digest, CancellationToken cancellation)
    {
        using HttpResponseMessage response = await this.OpenBlobAsync(digest, cancellation);
        byte[] content = await ReadToEndAsync(await response.Content.ReadAsStreamAsync(cancellation), cancellation);
        this.RequireDigest(digest, () => SHA256.HashData(content));
        return content;
    }

    private async Task ReadLayerAsync(ImageTree tree, string digest, int layer, CancellationToken cancellation)
    {
        using HttpResponseMessage response = await this.OpenBlobAsync(digest, cancellation);
        using SHA256 hash = SHA256.Create();
        await using CryptoStream hashed =
            new(await response.Content.ReadAsStreamAsync(cancellation), hash, CryptoStreamMode.Read, leaveOpen: false);
        try
        {
            await LayerReader.ReadAsync(tree, hashed, layer, cancellation);
        }
        catch (InvalidDataException e)
        {
            throw new DeploymentException(
                Rules.UnknownImageFormat, e, text, $"the layer {digest}, which is no archive ({e.Message.TrimEnd('.')})");
        }

        // An archive may end before its file does.
        await hashed.CopyToAsync(Stream.Null, cancellation);
        this.RequireDigest(digest, () => hash.Hash!);
    }

    private async Task<HttpResponseMessage> OpenBlobAsync(string digest, CancellationToken cancellation)
    {
        HttpResponseMessage response =
            await client.SendAsync(HttpMethod.Get, $"{reference.Repository}/blobs/{digest}", isManifest: false, cancellation);
        this.RequireSuccess(response);
        return response;
    }

    private void RequireSuccess(HttpResponseMessage response)
    {
        if (!response.IsSuccessStatusCode)
        {
            string why = response.StatusCode is HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden
                ? $"it answers {(int)response.StatusCode}: sign in with 'docker login {reference.Registry}', as somebody who may pull it"
                : response.StatusCode == HttpStatusCode.TooManyRequests
                    ? "it answers 429: too many requests; sign in, or try again later"
                    : $"it answers {(int)response.StatusCode}";
            throw new DeploymentException(Rules.RegistryRefusesImage, text, reference.Registry, why);
        }
    }

    private void RequireDigest(string digest, Func<byte[]> hash)
    {
        if (digest.StartsWith("sha256:", StringComparison.Ordinal) && digest != "sha256:" + Convert.ToHexStringLower(hash()))
        {
            throw new DeploymentException(
                Rules.RegistryRefusesImage, text, reference.Registry, $"what it sent is not {digest}; try again");
        }
    }

    private static async Task<byte[]> ReadToEndAsync(Stream stream, CancellationToken cancellation)
    {
        using MemoryStream content = new();
        byte[] buffer = new byte[81920];
        for (int read; (read = await stream.ReadAsync(buffer, cancellation)) > 0;)
        {
            content.Write(buffer, 0, read);
            if (content.Length > LongestDocument)
            {
                throw new InvalidDataException("A registry sent a document that does not end.");
            }
        }

        return content.ToArray();
    }

    private static ImageConfiguration ConfigurationOf(JsonElement root)
    {
        JsonElement config = root.TryGetProperty("config", out JsonElement said) && said.ValueKind == JsonValueKind.Object ? said : root;
        return new ImageConfiguration
        {
            Architecture = TextOf(root, "architecture") ?? "",
            System = TextOf(root, "os") ?? "",
            Variant = TextOf(root, "variant"),
            User = TextOf(config, "User") ?? "",
            Environment = ListOf(config, "Env"),
            WorkingDirectory = TextOf(config, "WorkingDir"),
            Shell = ListOf(config, "Shell"),
            Entrypoint = ListOf(config, "Entrypoint"),
            Command = ListOf(config, "Cmd"),
            ExposedPorts = config.TryGetProperty("ExposedPorts", out JsonElement ports) && ports.ValueKind == JsonValueKind.Object
                ? [.. ports.EnumerateObject().Select(static port => port.Name)]
                : [],
        };
    }

    private static string? TextOf(JsonElement element, string member) =>
        element.TryGetProperty(member, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static string[] ListOf(JsonElement element, string member) =>
        element.TryGetProperty(member, out JsonElement value) && value.ValueKind == JsonValueKind.Array
            ? [.. value.EnumerateArray().Select(static item => item.GetString() ?? "")]
            : [];
}
