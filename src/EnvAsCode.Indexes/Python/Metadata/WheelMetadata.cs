using System;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using EnvAsCode.Packaging.Names;

namespace EnvAsCode.Indexes.Python.Metadata;

/// <summary>The <c>METADATA</c> of a wheel, out of the archive (binary distribution format specification).</summary>
internal static class WheelMetadata
{
    /// <summary>The most that a <c>METADATA</c> may hold, in bytes: its description is a page of text, not a book.</summary>
    public const int LongestMetadata = 16 << 20;

    private const string Ending = ".dist-info/METADATA";

    /// <summary>Reads the file.</summary>
    /// <param name="wheel">The archive, which can be sought in.</param>
    /// <param name="name">The project's normal name.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="FormatException">The archive is none, or has no such file.</exception>
    public static async Task<byte[]> ReadAsync(Stream wheel, string name, CancellationToken cancellationToken)
    {
        try
        {
            await using ZipArchive archive =
                await ZipArchive.CreateAsync(wheel, ZipArchiveMode.Read, leaveOpen: true, null, cancellationToken);
            ZipArchiveEntry[] entries = [.. archive.Entries.Where(static entry => IsMetadata(entry.FullName))];
            ZipArchiveEntry entry = entries.Length switch
            {
                0 => throw new FormatException("the wheel has no METADATA"),
                1 => entries[0],
                _ => Array.Find(entries, entry => NameOf(entry.FullName) == name)
                    ?? throw new FormatException("the wheel has several METADATA"),
            };
            if (entry.Length > LongestMetadata)
            {
                throw new FormatException("the wheel's METADATA is longer than any");
            }

            await using Stream stream = await entry.OpenAsync(cancellationToken);
            byte[] content = new byte[entry.Length];
            await stream.ReadExactlyAsync(content, cancellationToken);
            return content;
        }
        catch (Exception e) when (e is InvalidDataException or EndOfStreamException or NotSupportedException or ArgumentException)
        {
            throw new FormatException("the wheel is a broken archive", e);
        }
    }

    private static bool IsMetadata(string path) =>
        path.EndsWith(Ending, StringComparison.Ordinal) && path.IndexOf('/', StringComparison.Ordinal) == path.Length - "/METADATA".Length;

    private static string? NameOf(string path)
    {
        string folder = path[..^Ending.Length];
        int dash = folder.LastIndexOf('-');
        return dash > 0 && PackageName.TryParse(folder[..dash], out PackageName? name, out _) ? name.Normalized : null;
    }
}
