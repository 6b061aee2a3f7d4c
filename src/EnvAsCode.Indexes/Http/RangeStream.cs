using System;
using System.IO;
using System.Net;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Threading;
using System.Threading.Tasks;

namespace EnvAsCode.Indexes.Http;

/// <summary>
/// A file of an index of which only the parts that are read are fetched (RFC 9110, section 14). The end comes first: that is where an
/// archive has its contents. Where the server knows no ranges it sends the whole file, which then is what is read.
/// </summary>
internal sealed class RangeStream : Stream
{
    private const int TailLength = 16 * 1024;
    private const int BlockLength = 64 * 1024;

    private readonly IndexClient client;
    private readonly IndexRequest request;
    private readonly string? version;
    private readonly long length;
    private byte[] block;
    private long blockStart;
    private long position;

    private RangeStream(IndexClient client, IndexRequest request, Part tail)
    {
        this.client = client;
        this.request = request;
        this.version = tail.Version;
        this.length = tail.Total;
        this.block = tail.Content;
        this.blockStart = tail.Start;
    }

    /// <summary>Bytes that came over the network, for tests and figures.</summary>
    public long Received { get; private set; }

    /// <inheritdoc/>
    public override bool CanRead => true;

    /// <inheritdoc/>
    public override bool CanSeek => true;

    /// <inheritdoc/>
    public override bool CanWrite => false;

    /// <inheritdoc/>
    public override long Length => this.length;

    /// <inheritdoc/>
    public override long Position
    {
        get => this.position;
        set => this.position = value;
    }

    /// <summary>Opens a file.</summary>
    /// <exception cref="IndexException">There is no usable answer.</exception>
    public static async Task<RangeStream> OpenAsync(IndexClient client, IndexRequest request, CancellationToken cancellationToken)
    {
        Part tail;
        try
        {
            tail = await FetchAsync(client, request, new RangeItemHeaderValue(null, TailLength), cancellationToken);
        }
        catch (IndexException e) when (e.Failure is IndexFailure.UnexpectedStatus or IndexFailure.ServerError)
        {
            // Some servers know ranges, but not those from the end: the first byte tells the length.
            Part first = await FetchAsync(client, request, new RangeItemHeaderValue(0, 0), cancellationToken);
            tail = first.Content.Length == first.Total ? first : await FetchAsync(
                client, request, new RangeItemHeaderValue(Math.Max(0, first.Total - TailLength), first.Total - 1), cancellationToken);
        }

        return new RangeStream(client, request, tail) { Received = tail.Content.Length };
    }

    /// <inheritdoc/>
    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (this.position >= this.length || buffer.Length == 0)
        {
            return 0;
        }

        if (this.position < this.blockStart || this.position >= this.blockStart + this.block.Length)
        {
            long last = Math.Min(this.length, this.position + Math.Max(BlockLength, buffer.Length)) - 1;
            Part part = await FetchAsync(this.client, this.request, new RangeItemHeaderValue(this.position, last), cancellationToken);
            if (part.Total != this.length || part.Version != this.version || part.Start > this.position
                || part.Start + part.Content.Length <= this.position)
            {
                throw Malformed(this.request.Url, "the file changed while it was read");
            }

            (this.block, this.blockStart) = (part.Content, part.Start);
            this.Received += part.Content.Length;
        }

        int offset = (int)(this.position - this.blockStart);
        int count = Math.Min(buffer.Length, this.block.Length - offset);
        this.block.AsMemory(offset, count).CopyTo(buffer);
        this.position += count;
        return count;
    }

    /// <inheritdoc/>
    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        this.ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) =>
        this.ReadAsync(buffer.AsMemory(offset, count), CancellationToken.None).AsTask().GetAwaiter().GetResult();

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => this.position = offset + origin switch
    {
        SeekOrigin.Begin => 0,
        SeekOrigin.Current => this.position,
        _ => this.length,
    };

    /// <inheritdoc/>
    public override void Flush()
    {
    }

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    private static Task<Part> FetchAsync(
        IndexClient client, IndexRequest request, RangeItemHeaderValue range, CancellationToken cancellationToken) =>
        client.Sender.SendAsync(
            request,
            message =>
            {
                message.Headers.TryAddWithoutValidation("Accept-Encoding", "identity");
                message.Headers.Range = new RangeHeaderValue { Ranges = { range } };
            },
            async (response, url, token) =>
            {
                byte[] content = await ContentReader.ReadAsync(response, request, client.Options, token);
                return PartOf(response, url, content);
            },
            cancellationToken);

    private static Part PartOf(HttpResponseMessage response, Uri url, byte[] content)
    {
        string? version = response.Headers.ETag?.ToString() ?? response.Content.Headers.LastModified?.ToString("R", null);
        return response.StatusCode != HttpStatusCode.PartialContent ? new Part(content, 0, content.Length, version)
            : response.Content.Headers.ContentRange is { Unit: "bytes", From: { } from, Length: { } total }
                && from + content.Length <= total
                ? new Part(content, from, total, version)
            : throw Malformed(url, "it sent a part of a file without saying which");
    }

    private static IndexException Malformed(Uri url, string reason) =>
        new(IndexFailure.Malformed, url, $"what {SafeUrl.Of(url)} sent is not understood: {reason}");

    private readonly record struct Part(byte[] Content, long Start, long Total, string? Version);
}
