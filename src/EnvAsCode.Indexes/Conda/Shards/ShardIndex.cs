using System;
using System.Collections.Generic;
using System.Text.Json;
using EnvAsCode.Indexes.Conda.Repodata;

namespace EnvAsCode.Indexes.Conda.Shards;

/// <summary>
/// A <c>repodata_shards.msgpack.zst</c>: the names of a folder, each with the digest of the file that holds its records (CEP 16).
/// </summary>
internal sealed class ShardIndex
{
    private const int DigestLength = 64;
    private const long MaximumLength = 256 << 20;

    private readonly Dictionary<string, string> digests = new(StringComparer.Ordinal);

    private ShardIndex(Uri url, string? baseUrl, string? shardsUrl)
    {
        this.FilesUrl = Folder(url, baseUrl);
        this.ShardsUrl = Folder(url, shardsUrl);
    }

    /// <summary>The folder of the packages.</summary>
    public Uri FilesUrl { get; }

    /// <summary>The folder of the shards.</summary>
    public Uri ShardsUrl { get; }

    /// <summary>Reads an index.</summary>
    /// <exception cref="FormatException">It is none.</exception>
    public static ShardIndex Read(byte[] content, Uri url)
    {
        using JsonDocument json = JsonDocument.Parse(MessagePackJson.Convert(Zstd.Decompress(content, MaximumLength)));
        JsonElement root = json.RootElement;
        if (root.ValueKind != JsonValueKind.Object
            || !root.TryGetProperty("shards"u8, out JsonElement shards)
            || shards.ValueKind != JsonValueKind.Object)
        {
            throw new FormatException("it has no \"shards\"");
        }

        if (root.TryGetProperty("version"u8, out JsonElement version)
            && (version.ValueKind != JsonValueKind.Number || version.GetDouble() is not 1))
        {
            throw new FormatException($"it is in version {version.GetRawText()} of the format of shards, and only version 1 is understood");
        }

        JsonElement? info = root.TryGetProperty("info"u8, out JsonElement found) && found.ValueKind == JsonValueKind.Object ? found : null;
        ShardIndex index = new(url, Text(info, "base_url"), Text(info, "shards_base_url"));
        foreach (JsonProperty shard in shards.EnumerateObject())
        {
            if (shard.Value.ValueKind == JsonValueKind.String && shard.Value.GetString() is { Length: DigestLength } digest)
            {
                index.digests[shard.Name] = digest;
            }
        }

        return index;
    }

    /// <summary>The digest of a name's shard; none if the folder has no such name.</summary>
    public string? Find(string name) => this.digests.GetValueOrDefault(name);

    private static Uri Folder(Uri url, string? folder) =>
        Uri.TryCreate(url, string.IsNullOrEmpty(folder) ? "." : folder.TrimEnd('/') + "/", out Uri? result) ? result : new Uri(url, ".");

    private static string? Text(JsonElement? element, string name) =>
        element is { } value && value.TryGetProperty(name, out JsonElement text) && text.ValueKind == JsonValueKind.String
            ? text.GetString()
            : null;
}
