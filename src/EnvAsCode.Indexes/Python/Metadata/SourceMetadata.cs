using System;
using System.Formats.Tar;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;

namespace EnvAsCode.Indexes.Python.Metadata;

/// <summary>
/// The <c>PKG-INFO</c> of a source distribution (<c>.tar.gz</c> or <c>.zip</c>), which counts only where its fields are final (PEP 643).
/// </summary>
internal static class SourceMetadata
{
    private const int MostEntries = 100_000;

    /// <summary>Reads the file of the archive's first folder.</summary>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>The file, or <see langword="null"/> if there is none or the archive is of another kind.</returns>
    /// <exception cref="FormatException">The archive is broken.</exception>
    public static async Task<byte[]?> FindAsync(byte[] content, string fileName, CancellationToken cancellationToken)
    {
        try
        {
            await using MemoryStream archive = new(content, writable: false);
            return fileName.EndsWith(".zip", StringComparison.Ordinal) ? await FindInZipAsync(archive, cancellationToken)
                : fileName.EndsWith(".tar.gz", StringComparison.Ordinal) || fileName.EndsWith(".tgz", StringComparison.Ordinal)
                    ? await FindInTarAsync(archive, cancellationToken)
                : null;
        }
        catch (Exception e) when (e is InvalidDataException or EndOfStreamException or NotSupportedException or ArgumentException)
        {
            throw new FormatException("the source distribution is a broken archive", e);
        }
    }

    private static async Task<byte[]?> FindInZipAsync(Stream archive, CancellationToken cancellationToken)
    {
        await using ZipArchive zip = await ZipArchive.CreateAsync(archive, ZipArchiveMode.Read, leaveOpen: true, null, cancellationToken);
        if (zip.Entries.FirstOrDefault(static entry => IsInformation(entry.FullName))
            is not { Length: <= WheelMetadata.LongestMetadata } entry)
        {
            return null;
        }

        await using Stream stream = await entry.OpenAsync(cancellationToken);
        byte[] content = new byte[entry.Length];
        await stream.ReadExactlyAsync(content, cancellationToken);
        return content;
    }

    private static async Task<byte[]?> FindInTarAsync(Stream archive, CancellationToken cancellationToken)
    {
        await using GZipStream uncompressed = new(archive, CompressionMode.Decompress);
        await using TarReader tar = new(uncompressed);
        for (int i = 0; i < MostEntries && await tar.GetNextEntryAsync(copyData: false, cancellationToken) is { } entry; i++)
        {
            if (IsInformation(entry.Name) && entry is { DataStream: { } data, Length: <= WheelMetadata.LongestMetadata })
            {
                byte[] content = new byte[entry.Length];
                await data.ReadExactlyAsync(content, cancellationToken);
                return content;
            }
        }

        return null;
    }

    private static bool IsInformation(string path)
    {
        string relative = path.StartsWith("./", StringComparison.Ordinal) ? path[2..] : path;
        return relative.EndsWith("/PKG-INFO", StringComparison.Ordinal) && relative.Count(static c => c == '/') == 1;
    }
}
