using System;
using System.Security.Cryptography;
using System.Text.Json.Serialization;

namespace EnvAsCode.Indexes.Http.Caching;

/// <summary>What is kept of an answer beside its content. No credential is in it.</summary>
internal sealed record CacheEntry
{
    /// <summary>The address that answered, after redirects, without credentials.</summary>
    public required string Url { get; init; }

    public string MediaType { get; init; } = "";

    /// <summary>The header of that name, for <c>If-None-Match</c>.</summary>
    public string? ETag { get; init; }

    /// <summary>The header of that name, for <c>If-Modified-Since</c>.</summary>
    public string? LastModified { get; init; }

    /// <summary>Until when the index allows the copy without a question.</summary>
    public DateTimeOffset FreshUntil { get; init; }

    public required long Length { get; init; }

    /// <summary>The content's SHA-256: a copy that a crash or a disk has spoilt is not one.</summary>
    public required string Sha256 { get; init; }

    /// <summary>What is kept of something that was worked out from a file.</summary>
    public static CacheEntry Of(Uri url, byte[] content) => new()
    {
        Url = SafeUrl.WithoutQuery(url).AbsoluteUri,
        Length = content.Length,
        Sha256 = Convert.ToHexStringLower(SHA256.HashData(content)),
    };
}

/// <summary>JSON without reflection.</summary>
[JsonSerializable(typeof(CacheEntry))]
internal sealed partial class CacheJson : JsonSerializerContext;
