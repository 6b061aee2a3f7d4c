using System;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

namespace EnvAsCode.Deployment.Images;

/// <summary>Bytes that were read ahead, and then the rest of the stream that they were read from. It can only be read.</summary>
/// <param name="prefix">The bytes.</param>
/// <param name="rest">The stream; not disposed of.</param>
internal sealed class PrefixedStream(byte[] prefix, Stream rest) : Stream
{
    private int position;

    /// <inheritdoc/>
    public override bool CanRead => true;

    /// <inheritdoc/>
    public override bool CanSeek => false;

    /// <inheritdoc/>
    public override bool CanWrite => false;

    /// <inheritdoc/>
    public override long Length => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => this.Read(buffer.AsSpan(offset, count));

    /// <inheritdoc/>
    public override int Read(Span<byte> buffer) => this.TryReadPrefix(buffer) is int read and > 0 ? read : rest.Read(buffer);

    /// <inheritdoc/>
    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        this.TryReadPrefix(buffer.Span) is int read and > 0 ? new(read) : rest.ReadAsync(buffer, cancellationToken);

    /// <inheritdoc/>
    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        this.ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    /// <inheritdoc/>
    public override void Flush()
    {
    }

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    private int TryReadPrefix(Span<byte> buffer)
    {
        int count = Math.Min(buffer.Length, prefix.Length - this.position);
        prefix.AsSpan(this.position, count).CopyTo(buffer);
        this.position += count;
        return count;
    }
}
