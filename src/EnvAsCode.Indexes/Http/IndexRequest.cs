using System;

namespace EnvAsCode.Indexes.Http;

/// <summary>Something to fetch from an index.</summary>
/// <param name="Url">
/// The absolute address, <c>http:</c>, <c>https:</c> or <c>file:</c>. Credentials in it are not used: an index's own are a source of them.
/// </param>
/// <param name="What">What it is, for progress and messages: <c>numpy</c>, <c>conda-forge/linux-64</c>.</param>
public sealed record IndexRequest(Uri Url, string What)
{
    /// <summary>The media types that will do, as an <c>Accept</c> header; any unless set.</summary>
    public string Accept { get; init; } = "*/*";

    /// <summary>The most bytes that are taken: 256 MiB unless set.</summary>
    public long MaximumLength { get; init; } = 256L << 20;

    /// <summary>
    /// The SHA-256 that the content has to have, in lower-case hexadecimal digits. With it a copy in the cache is right for ever, and no
    /// compression of the transport is asked for.
    /// </summary>
    public string? Sha256 { get; init; }

    /// <summary>
    /// JSON that is sent with POST, as UTF-8: a question rather than an address, so that no answer is kept in the cache.
    /// <see langword="null"/> for GET. It has to be one that may be asked again.
    /// </summary>
    public byte[]? Body { get; init; }
}
