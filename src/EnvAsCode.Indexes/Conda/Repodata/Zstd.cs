using System;
using System.IO;
using ZstdSharp;

namespace EnvAsCode.Indexes.Conda.Repodata;

/// <summary>Files in zstd's format.</summary>
internal static class Zstd
{
    /// <summary>Decompresses a file.</summary>
    /// <param name="maximumLength">The most bytes that may come out: a few bytes can claim to be any number.</param>
    /// <exception cref="FormatException">It is broken, or larger.</exception>
    public static byte[] Decompress(byte[] content, long maximumLength)
    {
        try
        {
            using MemoryStream compressed = new(content, writable: false);
            using DecompressionStream stream = new(compressed);
            using MemoryStream result = new();
            byte[] part = new byte[1 << 17];
            for (int read; (read = stream.Read(part)) > 0;)
            {
                if (result.Length + read > maximumLength)
                {
                    throw new FormatException($"it decompresses to more than {maximumLength >> 20} MiB, which nothing of its kind does");
                }

                result.Write(part, 0, read);
            }

            return result.ToArray();
        }
        catch (Exception e) when (e is ZstdException or EndOfStreamException)
        {
            throw new FormatException("it is broken zstd", e);
        }
    }
}
