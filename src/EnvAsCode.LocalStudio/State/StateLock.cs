using System;
using System.Buffers.Binary;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

namespace EnvAsCode.LocalStudio.State;

/// <summary>
/// The exclusive right to a state folder, across processes: an open file that the system takes away from a process that dies. The file
/// holds a number that every change of the state raises, so that another process knows that what it has read is old.
/// </summary>
internal sealed class StateLock : IDisposable
{
    private const string FileName = "state.lock";

    /// <summary>
    /// Whoever waits for the lock holds this file, so that a process that has just had its turn cannot take the next one too.
    /// </summary>
    private const string QueueName = "state.queue";

    /// <summary>How long to wait for another process; its turn takes milliseconds.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(1);

    private readonly FileStream file;

    private StateLock(FileStream file)
    {
        this.file = file;
        Span<byte> bytes = stackalloc byte[sizeof(long)];
        this.Generation = file.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false) == bytes.Length
            ? BinaryPrimitives.ReadInt64LittleEndian(bytes)
            : 0;
    }

    /// <summary>How often the state was changed; 0 in a folder that holds none yet.</summary>
    public long Generation { get; private set; }

    /// <summary>Waits for the right to the folder.</summary>
    /// <param name="folder">The state folder, which exists.</param>
    /// <param name="cancellation">Stops the wait.</param>
    /// <exception cref="LocalStudioException">The folder cannot be written, or another process keeps it for half a minute.</exception>
    public static async Task<StateLock> AcquireAsync(string folder, CancellationToken cancellation)
    {
        using FileStream queue = await OpenAsync(folder, QueueName, cancellation);
        return new(await OpenAsync(folder, FileName, cancellation));
    }

    /// <summary>
    /// Tells other processes that what they have read is old. Comes before the change, so that a crash between costs a reading.
    /// </summary>
    public void Advance()
    {
        Span<byte> bytes = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64LittleEndian(bytes, ++this.Generation);
        this.file.Seek(0, SeekOrigin.Begin);
        this.file.Write(bytes);
    }

    /// <inheritdoc/>
    public void Dispose() => this.file.Dispose();

    private static async Task<FileStream> OpenAsync(string folder, string name, CancellationToken cancellation)
    {
        long start = TimeProvider.System.GetTimestamp();
        while (true)
        {
            try
            {
                return new FileStream(
                    Path.Combine(folder, name), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 0);
            }
            catch (IOException) when (Directory.Exists(folder) && TimeProvider.System.GetElapsedTime(start) < Patience)
            {
                await Task.Delay(Pause, cancellation);
            }
            catch (Exception error) when (error is IOException or UnauthorizedAccessException)
            {
                throw new LocalStudioException($"The state folder '{folder}' cannot be used: {error.Message}", error);
            }
        }
    }
}
