using System;
using System.Net;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Threading;
using System.Threading.Tasks;
using EnvAsCode.Indexes.Http.Caching;

namespace EnvAsCode.Indexes.Http;

/// <summary>
/// Fetches from indexes over HTTP and files, with a cache that asks an index whether its copy is still right. Safe to use from several
/// threads at once.
/// </summary>
public sealed class IndexClient : IDisposable
{
    private readonly HttpSender sender;
    private readonly HttpCache cache;

    /// <summary>A client.</summary>
    /// <param name="options">How indexes are asked.</param>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is <see langword="null"/>.</exception>
    public IndexClient(IndexClientOptions options)
    {
        this.Options = options ?? throw new ArgumentNullException(nameof(options));
        this.sender = new HttpSender(options);
        this.cache = new HttpCache(options.CacheFolder);
    }

    /// <summary>How indexes are asked.</summary>
    public IndexClientOptions Options { get; }

    internal HttpSender Sender => this.sender;

    internal HttpCache Cache => this.cache;

    /// <summary>Fetches something and reads it. A copy in the cache that cannot be read is forgotten and fetched again, once.</summary>
    /// <typeparam name="T">What is read.</typeparam>
    /// <param name="request">What is asked for.</param>
    /// <param name="read">Reads it; a <see cref="FormatException"/> of it says what is wrong, without a full stop.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    /// <exception cref="IndexException">There is no usable answer.</exception>
    public async Task<T> GetAsync<T>(IndexRequest request, Func<IndexDocument, T> read, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(read);
        this.Options.Progress.Started(request.What);
        bool fromCache = false;
        try
        {
            string? key = request.Body is null ? HttpCache.KeyOf(request.Url, request.Accept) : null;
            while (true)
            {
                (IndexDocument document, fromCache) = await this.FetchAsync(request, key, cancellationToken);
                try
                {
                    return read(document);
                }
                catch (FormatException e)
                {
                    this.cache.Remove(key);
                    if (!fromCache || this.Options.IsOffline)
                    {
                        throw new IndexException(
                            IndexFailure.Malformed,
                            document.Url,
                            $"what {SafeUrl.Of(document.Url)} sent is not understood: {e.Message}",
                            e);
                    }
                }
            }
        }
        finally
        {
            this.Options.Progress.Finished(request.What, fromCache);
        }
    }

    /// <inheritdoc cref="GetAsync{T}(IndexRequest, Func{IndexDocument, T}, CancellationToken)"/>
    /// <returns>What was read, or <see langword="null"/> if there is nothing at the address.</returns>
    public async Task<T?> FindAsync<T>(IndexRequest request, Func<IndexDocument, T> read, CancellationToken cancellationToken = default)
        where T : class
    {
        try
        {
            return await this.GetAsync(request, read, cancellationToken);
        }
        catch (IndexException e) when (e.Failure == IndexFailure.NotFound)
        {
            return null;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => this.sender.Dispose();

    internal static IndexException Offline(Uri url) => new(
        IndexFailure.Offline, url, $"{SafeUrl.Of(url)} is not in the cache, and offline nothing is fetched: run it once with a network");

    private async Task<(IndexDocument Document, bool FromCache)> FetchAsync(
        IndexRequest request, string? key, CancellationToken cancellationToken)
    {
        if (request.Url.IsFile)
        {
            return (Verified(await FileDocuments.ReadAsync(request, cancellationToken), request), false);
        }

        DateTimeOffset now = this.Options.TimeProvider.GetUtcNow();
        (CacheEntry Entry, byte[] Content)? copy = this.cache.Read(key);
        if (copy is { } known
            && (request.Sha256 is null ? this.Options.IsOffline || now < known.Entry.FreshUntil : known.Entry.Sha256 == request.Sha256))
        {
            return (DocumentOf(known.Entry, known.Content), true);
        }

        if (this.Options.IsOffline)
        {
            throw Offline(request.Url);
        }

        return await this.sender.SendAsync(
            request,
            message => Ask(message, request, copy?.Entry),
            async (response, url, token) => response.StatusCode == HttpStatusCode.NotModified && copy is { } valid
                ? (this.Confirmed(key, valid.Entry, valid.Content, response), true)
                : (await this.ReceivedAsync(request, key, response, url, token), false),
            cancellationToken);
    }

    private static void Ask(HttpRequestMessage message, IndexRequest request, CacheEntry? entry)
    {
        message.Headers.TryAddWithoutValidation("Accept-Encoding", request.Sha256 is null ? ContentReader.AcceptEncoding : "identity");

        // A copy of which an exact digest is asked is fetched anew if it has another one.
        if (request.Sha256 is null && entry?.ETag is { } tag)
        {
            message.Headers.TryAddWithoutValidation("If-None-Match", tag);
        }
        else if (request.Sha256 is null && entry?.LastModified is { } date)
        {
            message.Headers.TryAddWithoutValidation("If-Modified-Since", date);
        }
    }

    private IndexDocument Confirmed(string? key, CacheEntry entry, byte[] content, HttpResponseMessage response)
    {
        this.cache.Write(key, entry with { FreshUntil = this.FreshUntil(response.Headers) }, content);
        return DocumentOf(entry, content);
    }

    private async Task<IndexDocument> ReceivedAsync(
        IndexRequest request, string? key, HttpResponseMessage response, Uri url, CancellationToken cancellationToken)
    {
        byte[] content = await ContentReader.ReadAsync(response, request, this.Options, cancellationToken);
        string mediaType = response.Content.Headers.ContentType?.MediaType?.ToLowerInvariant() ?? "";
        IndexDocument document = Verified(new IndexDocument(content, url, mediaType), request);
        if (response.StatusCode == HttpStatusCode.OK && response.Headers.CacheControl is not { NoStore: true })
        {
            CacheEntry entry = CacheEntry.Of(url, content) with
            {
                MediaType = mediaType,
                ETag = response.Headers.ETag?.ToString(),
                LastModified = response.Content.Headers.LastModified?.ToString("R", null),
                FreshUntil = this.FreshUntil(response.Headers),
            };
            this.cache.Write(key, entry, content);
        }

        return document;
    }

    private static IndexDocument DocumentOf(CacheEntry entry, byte[] content) => new(content, new Uri(entry.Url), entry.MediaType);

    private static IndexDocument Verified(IndexDocument document, IndexRequest request)
    {
        string? actual = request.Sha256 is null ? null : Convert.ToHexStringLower(SHA256.HashData(document.Content));
        return actual == request.Sha256
            ? document
            : throw new IndexException(
                IndexFailure.DigestMismatch,
                request.Url,
                $"what {SafeUrl.Of(request.Url)} sent has the SHA-256 {actual}, and the index says {request.Sha256}: it was changed on the "
                + "way, or the index is wrong");
    }

    private DateTimeOffset FreshUntil(HttpResponseHeaders headers)
    {
        DateTimeOffset now = this.Options.TimeProvider.GetUtcNow();
        TimeSpan allowed = headers.CacheControl is { NoCache: false, MaxAge: { } age }
            ? age - (headers.Age ?? TimeSpan.Zero)
            : TimeSpan.Zero;
        return now + (allowed < this.Options.LongestFreshness ? allowed : this.Options.LongestFreshness);
    }
}
