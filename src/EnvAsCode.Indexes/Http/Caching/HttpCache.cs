using System;
using System.IO;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace EnvAsCode.Indexes.Http.Caching;

/// <summary>
/// Answers of indexes in a folder. An entry is one file: a line of JSON, then the content, written beside it and then renamed, so that
/// several processes may share a folder. Whatever goes wrong with the folder costs a request and nothing else.
/// </summary>
internal sealed class HttpCache
{
    /// <summary>In the paths, so that an older program does not read what a newer one writes.</summary>
    private const string FormatVersion = "v1";
    private const int LongestHead = 64 * 1024;

    private readonly string? folder;

    public HttpCache(string? folder) => this.folder = folder is null ? null : Path.Join(Path.GetFullPath(folder), FormatVersion);

    /// <summary>The key of a request.</summary>
    /// <param name="url">The address, without credentials.</param>
    /// <param name="accept">The representations that will do: another one is another entry.</param>
    public static string KeyOf(Uri url, string accept) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(SafeUrl.WithoutCredentials(url).AbsoluteUri + "\n" + accept)));

    /// <summary>Reads an entry, if there is a whole one.</summary>
    /// <param name="key">The request's key; <see langword="null"/> for one whose answer is not kept.</param>
    public (CacheEntry Entry, byte[] Content)? Read(string? key)
    {
        if (this.folder is null || key is null)
        {
            return null;
        }

        try
        {
            byte[] file = File.ReadAllBytes(this.PathOf(key));
            int end = file.AsSpan(0, Math.Min(file.Length, LongestHead)).IndexOf((byte)'\n');
            CacheEntry? entry = end < 0 ? null : JsonSerializer.Deserialize(file.AsSpan(0, end), CacheJson.Default.CacheEntry);
            byte[] content = entry is null ? [] : file[(end + 1)..];
            return entry is not null && content.Length == entry.Length && Convert.ToHexStringLower(SHA256.HashData(content)) == entry.Sha256
                && Uri.TryCreate(entry.Url, UriKind.Absolute, out _) ? (entry, content) : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or JsonException)
        {
            return null;
        }
    }

    public void Write(string? key, CacheEntry entry, ReadOnlySpan<byte> content)
    {
        if (this.folder is null || key is null)
        {
            return;
        }

        string path = this.PathOf(key);
        string temporary = path + "." + Path.GetRandomFileName() + ".tmp";
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            using (FileStream file = new(temporary, FileMode.CreateNew, FileAccess.Write, FileShare.None))
            {
                file.Write(JsonSerializer.SerializeToUtf8Bytes(entry, CacheJson.Default.CacheEntry));
                file.WriteByte((byte)'\n');
                file.Write(content);
            }

            File.Move(temporary, path, overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Delete(temporary);
        }
    }

    /// <summary>Forgets an entry whose content turned out to be useless.</summary>
    public void Remove(string? key)
    {
        if (this.folder is not null && key is not null)
        {
            Delete(this.PathOf(key));
        }
    }

    private static void Delete(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Left behind; the next write replaces it.
        }
    }

    private string PathOf(string key) => Path.Join(this.folder, key[..2], key[2..]);
}
