using System;
using System.Formats.Tar;
using System.IO;
using System.IO.Compression;
using System.Threading;
using System.Threading.Tasks;

namespace EnvAsCode.Deployment.Images;

/// <summary>
/// Looks through the layers of an image for files whose owner or group is above 65535: SageMaker cannot start an app from such an image,
/// also where a later layer hides the file (AWS, custom image specifications).
/// </summary>
internal static class LayerOwners
{
    /// <summary>The highest user or group id that SageMaker takes.</summary>
    public const int Highest = 65535;

    private const int HeaderLength = 512;

    /// <summary>The first such file; <see langword="null"/> if there is none.</summary>
    /// <param name="archive">The image as <c>docker save</c> writes it, in the older layout or in OCI's.</param>
    /// <param name="cancellation">Stops the search.</param>
    public static async Task<OwnedFile?> FindTooHighAsync(Stream archive, CancellationToken cancellation)
    {
        await using TarReader reader = new(archive);
        while (await reader.GetNextEntryAsync(copyData: false, cancellation) is { } entry)
        {
            if (entry
                is { EntryType: TarEntryType.RegularFile or TarEntryType.V7RegularFile, DataStream: { } data, Length: >= HeaderLength }
                && await FindInLayerAsync(data, cancellation) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    // A blob is a layer, plain or compressed, or JSON: its first bytes tell.
    private static async Task<OwnedFile?> FindInLayerAsync(Stream blob, CancellationToken cancellation)
    {
        byte[] head = new byte[HeaderLength];
        await blob.ReadExactlyAsync(head, cancellation);
        Stream whole = new PrefixedStream(head, blob);
        if (head is [0x1f, 0x8b, ..])
        {
            await using GZipStream plain = new(whole, CompressionMode.Decompress);
            return await FindInTarAsync(plain, cancellation);
        }

        return head.AsSpan(257, 5).SequenceEqual("ustar"u8) ? await FindInTarAsync(whole, cancellation) : null;
    }

    private static async Task<OwnedFile?> FindInTarAsync(Stream layer, CancellationToken cancellation)
    {
        await using TarReader reader = new(layer);
        while (await reader.GetNextEntryAsync(copyData: false, cancellation) is { } entry)
        {
            if (entry.Uid > Highest || entry.Gid > Highest)
            {
                return new OwnedFile("/" + entry.Name, entry.Uid, entry.Gid);
            }
        }

        return null;
    }
}

/// <summary>A file of a layer, and whose it is.</summary>
/// <param name="Path">Its path in the image.</param>
/// <param name="Uid">The owner.</param>
internal sealed record OwnedFile(string Path, int Uid, int Gid);
