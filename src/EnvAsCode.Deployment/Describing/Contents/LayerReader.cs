using System;
using System.Formats.Tar;
using System.IO;
using System.IO.Compression;
using System.Threading;
using System.Threading.Tasks;
using EnvAsCode.Deployment.Images;
using ZstdSharp;

namespace EnvAsCode.Deployment.Describing.Contents;

/// <summary>
/// Reads layers, or the files of a whole container, into a tree: names, links, modes, and the few contents that say something.
/// </summary>
internal static class LayerReader
{
    private const int HeadLength = 4;

    // dpkg's status of a large image has some megabytes, the C library two.
    private const long LongestContent = 32 << 20;
    private const long LongestSmallContent = 1 << 20;

    private const UnixFileMode AnyExecute = UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;

    /// <summary>Reads a layer that is plain or compressed: its first bytes tell.</summary>
    /// <param name="layer">Its position; the lowest is 0.</param>
    /// <exception cref="InvalidDataException">It is no archive.</exception>
    public static async Task ReadAsync(ImageTree tree, Stream blob, int layer, CancellationToken cancellation)
    {
        byte[] head = new byte[HeadLength];
        int read = await blob.ReadAtLeastAsync(head, HeadLength, throwOnEndOfStream: false, cancellation);
        PrefixedStream whole = new(head[..read], blob);
        if (head is [0x1f, 0x8b, ..])
        {
            await using GZipStream plain = new(whole, CompressionMode.Decompress);
            await ReadTarAsync(tree, plain, layer, cancellation);
        }
        else if (head is [0x28, 0xb5, 0x2f, 0xfd])
        {
            try
            {
                await using DecompressionStream plain = new(whole);
                await ReadTarAsync(tree, plain, layer, cancellation);
            }
            catch (ZstdException e)
            {
                throw new InvalidDataException(e.Message, e);
            }
        }
        else
        {
            await ReadTarAsync(tree, whole, layer, cancellation);
        }
    }

    private static async Task ReadTarAsync(ImageTree tree, Stream archive, int layer, CancellationToken cancellation)
    {
        try
        {
            await using TarReader reader = new(archive);
            while (await reader.GetNextEntryAsync(copyData: false, cancellation) is { } entry)
            {
                await PutAsync(tree, entry, layer, cancellation);
            }
        }
        catch (Exception e) when (e is EndOfStreamException or FormatException or NotSupportedException)
        {
            throw new InvalidDataException(e.Message, e);
        }
    }

    private static async Task PutAsync(ImageTree tree, TarEntry entry, int layer, CancellationToken cancellation)
    {
        switch (entry.EntryType)
        {
            case TarEntryType.Directory:
                tree.Put(entry.Name, ImageNode.Folder(layer));
                break;
            case TarEntryType.SymbolicLink:
                tree.Put(entry.Name, ImageNode.Link(entry.LinkName, layer));
                break;
            case TarEntryType.HardLink:
                tree.PutHardLink(entry.Name, entry.LinkName, layer);
                break;
            case TarEntryType.RegularFile or TarEntryType.V7RegularFile or TarEntryType.ContiguousFile:
                ReadOnlyMemory<byte>? content = entry.Length <= LimitOf(entry.Name) ? await ContentOfAsync(entry, cancellation) : null;
                tree.Put(entry.Name, ImageNode.File((entry.Mode & AnyExecute) != 0, content, layer));
                break;
            case TarEntryType.GlobalExtendedAttributes:
                break;
            default:
                tree.Put(entry.Name, ImageNode.File(isExecutable: false, null, layer));
                break;
        }
    }

    private static async Task<ReadOnlyMemory<byte>?> ContentOfAsync(TarEntry entry, CancellationToken cancellation)
    {
        if (entry.DataStream is not { } data)
        {
            return ReadOnlyMemory<byte>.Empty;
        }

        byte[] content = new byte[entry.Length];
        await data.ReadExactlyAsync(content, cancellation);
        return content;
    }

    // By the last name: a hard link has its content under whichever name an archive has first.
    private static long LimitOf(string path)
    {
        string trimmed = path.TrimStart('.', '/');
        string name = trimmed[(trimmed.LastIndexOf('/') + 1)..];
        return name switch
        {
            "os-release" or "passwd" or "group" or "kernel.json" or "pyvenv.cfg" or "patchlevel.h" or "INSTALLER" => LongestSmallContent,
            "libc.so.6" => LongestContent,
            "status" when trimmed == "var/lib/dpkg/status" => LongestContent,
            "installed" when trimmed.EndsWith("lib/apk/db/installed", StringComparison.Ordinal) => LongestContent,
            _ when name.StartsWith("libc-2.", StringComparison.Ordinal) => LongestContent,
            _ when trimmed.StartsWith("var/lib/dpkg/status.d/", StringComparison.Ordinal) => LongestSmallContent,

            // What /etc/passwd and its like lead to where they are links.
            _ when trimmed.StartsWith("etc/", StringComparison.Ordinal) => LongestSmallContent,
            _ => -1,
        };
    }
}
