using System;
using System.Collections.Generic;
using System.Formats.Tar;
using System.IO;
using System.IO.Pipelines;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using EnvAsCode.Deployment.Manifests;

namespace EnvAsCode.Deployment.Images;

/// <summary>
/// Writes a build context as the tar archive that engines take. The same files give the same bytes, so that the engine's cache holds.
/// </summary>
internal static class ContextArchive
{
    private const UnixFileMode Plain = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.OtherRead;
    private const UnixFileMode Executable = Plain | UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;

    /// <summary>The archive, written while it is read: no copy of it is made, on disk or in memory.</summary>
    /// <param name="cancellation">Stops the writing.</param>
    public static Stream Open(BuildContext context, CancellationToken cancellation)
    {
        Pipe pipe = new();
        _ = WriteAsync(context, pipe.Writer, cancellation);
        return pipe.Reader.AsStream();
    }

    /// <summary>Writes the archive.</summary>
    /// <param name="output">Where to; left open.</param>
    /// <param name="cancellation">Stops the writing.</param>
    public static async Task WriteAsync(BuildContext context, Stream output, CancellationToken cancellation)
    {
        await using TarWriter tar = new(output, TarEntryFormat.Pax, leaveOpen: true);
        HashSet<string> folders = new(StringComparer.Ordinal);
        foreach (FileManifest file in context.Files)
        {
            // A folder without an entry of its own gets the mode that the engine's umask leaves.
            foreach (string folder in FoldersAbove(file.Path).Where(folders.Add))
            {
                await tar.WriteEntryAsync(Entry(TarEntryType.Directory, folder + "/", Executable), cancellation);
            }

            await using VerifiedStream content = context.Open(file);
            PaxTarEntry entry = Entry(TarEntryType.RegularFile, file.Path, file.IsExecutable ? Executable : Plain);
            entry.DataStream = content;
            await tar.WriteEntryAsync(entry, cancellation);
            content.Verify();
        }
    }

    private static PaxTarEntry Entry(TarEntryType type, string path, UnixFileMode mode) =>
        new(type, path) { Mode = mode, ModificationTime = DateTimeOffset.UnixEpoch };

    private static IEnumerable<string> FoldersAbove(string path)
    {
        for (int slash = path.IndexOf('/', StringComparison.Ordinal); slash > 0; slash = path.IndexOf('/', slash + 1))
        {
            yield return path[..slash];
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
