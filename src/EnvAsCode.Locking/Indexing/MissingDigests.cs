using System;
using System.Collections.Generic;
using System.Security.Cryptography;
using System.Threading;
using System.Threading.Tasks;
using EnvAsCode.Diagnostics;
using EnvAsCode.Indexes.Http;
using EnvAsCode.Locks;

namespace EnvAsCode.Locking.Indexing;

/// <summary>Fetches the files of which an index gives no SHA-256, and computes it: a lock has one for everything.</summary>
internal static class MissingDigests
{
    /// <summary>A part with all digests.</summary>
    /// <exception cref="LockException">EAC6010: a file is not what its MD5 says.</exception>
    /// <exception cref="Indexes.IndexException">A file cannot be fetched.</exception>
    public static async Task<LockedPart> AddToAsync(LockedPart part, IndexClient client, CancellationToken cancellation)
    {
        List<LockedPackage> packages = new(part.Packages.Count);
        foreach (LockedPackage package in part.Packages)
        {
            packages.Add(package is { IsInstalled: false, Sha256: null } ? await CompleteAsync(package, client, cancellation) : package);
        }

        return part with { Packages = packages };
    }

    private static async Task<LockedPackage> CompleteAsync(LockedPackage package, IndexClient client, CancellationToken cancellation)
    {
        IndexRequest request = new(new Uri(package.Url!), package.Name) { MaximumLength = int.MaxValue };
        (string sha256, string md5, long length) = await client.GetAsync(
            request,
            static document => (Hex(SHA256.HashData(document.Content)), Md5Of(document.Content), document.Content.LongLength),
            cancellation);
        return package.Md5 is null || string.Equals(package.Md5, md5, StringComparison.OrdinalIgnoreCase)
            ? package with { Sha256 = sha256, Size = package.Size ?? length }
            : throw new LockException(
                Rules.IndexNotReadable,
                $"'{package.Url}' has the MD5 {md5}, and the channel says {package.Md5}: the file was changed, or the channel is wrong");
    }

#pragma warning disable CA5351 // Not for security: channels that have nothing else say which file they mean by it.
    private static string Md5Of(byte[] content) => Hex(MD5.HashData(content));
#pragma warning restore CA5351

    private static string Hex(byte[] digest) => Convert.ToHexStringLower(digest);
}
