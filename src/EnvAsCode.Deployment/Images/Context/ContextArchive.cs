using System;
using System.Formats.Tar;
using System.IO;
using System.IO.Pipelines;
using System.Threading;
using System.Threading.Tasks;

namespace EnvAsCode.Deployment.Images;

/// <summary>Writes a build context as the tar archive that engines take. The same files give the same bytes, so that the engine's cache holds.</summary>
internal static class ContextArchive
{
    private const UnixFileMode Plain = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.OtherRead;
    private const UnixFileMode Executable = Plain | UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;

    /// <summary>The archive, written while it is read: no copy of it is made, on disk or in memory.</summary>
    /// <param name="context">The files.</param>
    /// <param name="cancellation">Stops the writing.</param>
    public static Stream Open(BuildContext context, CancellationToken cancellation)
    {
        Pipe pipe = new();
        _ = WriteAsync(context, pipe.Writer, cancellation);
        return pipe.Reader.AsStream();
    }

    /// <summary>Writes the archive.</summary>
    /// <param name="context">The files.</param>
    /// <param name="output">Where to; left open.</param>
    /// <param name="cancellation">Stops the writing.</param>
    public static async Task WriteAsync(BuildContext context, Stream output, CancellationToken cancellation)
    {
        await using TarWriter tar = new(output, TarEntryFormat.Pax, leaveOpen: true);
        foreach (string path in context.Files)
        {
            await using FileStream content = context.Open(path);
            await tar.WriteEntryAsync(
                new PaxTarEntry(TarEntryType.RegularFile, path) { DataStream = content, Mode = context.IsExecutable(path) ? Executable : Plain, ModificationTime = DateTimeOffset.UnixEpoch },
                cancellation);
        }
    }

    private static async Task WriteAsync(BuildContext context, PipeWriter writer, CancellationToken cancellation)
    {
        try
        {
            await WriteAsync(context, writer.AsStream(leaveOpen: true), cancellation);
            await writer.CompleteAsync();
        }
        catch (Exception e)
        {
            // Whoever reads gets it, and reports it.
            await writer.CompleteAsync(e);
        }
    }
}
