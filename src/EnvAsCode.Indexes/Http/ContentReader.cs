using System;
using System.Buffers;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using ZstdSharp;

namespace EnvAsCode.Indexes.Http;

/// <summary>
/// Reads the content of an answer: in parts, each within the time limit, up to a length, and without the transport's compression.
/// </summary>
internal static class ContentReader
{
    private const int PartLength = 64 * 1024;

    /// <summary>The compressions that are asked for.</summary>
    public const string AcceptEncoding = "zstd, br, gzip";

    /// <summary>Reads the whole content.</summary>
    /// <exception cref="IndexException">It is longer than the request allows.</exception>
    /// <exception cref="IOException">The connection ended too early.</exception>
    /// <exception cref="TimeoutException">Nothing came for too long.</exception>
    /// <exception cref="InvalidDataException">The compression is broken or unknown.</exception>
    public static async Task<byte[]> ReadAsync(
        HttpResponseMessage response, IndexRequest request, IndexClientOptions options, CancellationToken cancellationToken)
    {
        long? total = response.Content.Headers.ContentEncoding.Count == 0 ? response.Content.Headers.ContentLength : null;
        ThrowIfTooLong(total ?? 0, request);
        using MemoryStream content = new(total is { } length ? (int)length : 0);
        byte[] part = ArrayPool<byte>.Shared.Rent(PartLength);
        try
        {
            using Stream stream = Decoded(await response.Content.ReadAsStreamAsync(cancellationToken), response.Content);
            for (int read; (read = await ReadPartAsync(stream, part, options, cancellationToken)) > 0;)
            {
                content.Write(part, 0, read);
                ThrowIfTooLong(content.Length, request);
                options.Progress.Received(request.What, content.Length, total);
            }
        }
        catch (ZstdException e)
        {
            throw new InvalidDataException("Broken zstd compression.", e);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(part);
        }

        return content.GetBuffer().Length == content.Length ? content.GetBuffer() : content.ToArray();
    }

    /// <summary>Reads what is there, within the time limit.</summary>
    public static async Task<int> ReadPartAsync(
        Stream stream, Memory<byte> part, IndexClientOptions options, CancellationToken cancellationToken)
    {
        using CancellationTokenSource limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(options.Timeout);
        try
        {
            return await stream.ReadAsync(part, limit.Token);
        }
        catch (OperationCanceledException e) when (!cancellationToken.IsCancellationRequested)
        {
            throw new TimeoutException("No further part of the answer came.", e);
        }
    }

    private static Stream Decoded(Stream stream, HttpContent content) =>
        content.Headers.ContentEncoding.LastOrDefault()?.ToLowerInvariant() switch
        {
            null or "identity" => stream,
            "gzip" or "x-gzip" => new GZipStream(stream, CompressionMode.Decompress),
            "br" => new BrotliStream(stream, CompressionMode.Decompress),
            "zstd" => new DecompressionStream(stream),
            string other => throw new InvalidDataException("Unknown compression " + other + "."),
        };

    private static void ThrowIfTooLong(long length, IndexRequest request)
    {
        if (length > request.MaximumLength)
        {
            throw new IndexException(
                IndexFailure.TooLarge,
                request.Url,
                $"{SafeUrl.Of(request.Url)} is larger than {request.MaximumLength >> 20} MiB, which nothing of its kind is");
        }
    }
}
