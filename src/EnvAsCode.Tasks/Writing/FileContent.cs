using System;
using System.IO;
using System.Security.Cryptography;
using EnvAsCode.Diagnostics;

namespace EnvAsCode.Tasks.Writing;

/// <summary>
/// What is in a file that is to be written: text that the generator made, or another file, of any size, which is never held in memory.
/// </summary>
internal sealed class FileContent
{
    private readonly byte[] bytes;
    private readonly string? source;

    private FileContent(byte[] bytes, string? source, long length, string sha256)
    {
        this.bytes = bytes;
        this.source = source;
        this.Length = length;
        this.Sha256 = sha256;
    }

    /// <summary>Its length in bytes.</summary>
    public long Length { get; }

    /// <summary>Its SHA-256 in lower-case hexadecimal digits.</summary>
    public string Sha256 { get; }

    /// <summary>Bytes.</summary>
    /// <param name="bytes">The bytes.</param>
    public static FileContent Of(byte[] bytes) => new(bytes, source: null, bytes.Length, Convert.ToHexStringLower(SHA256.HashData(bytes)));

    /// <summary>What a file holds now.</summary>
    /// <param name="path">The file's absolute path.</param>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static FileContent OfFile(string path)
    {
        using FileStream stream = Open(path);
        return new([], path, stream.Length, Convert.ToHexStringLower(SHA256.HashData(stream)));
    }

    /// <summary>Whether a file of the same length holds this.</summary>
    /// <param name="path">The file's absolute path.</param>
    public bool IsIn(string path)
    {
        using FileStream stream = Open(path);
        return Convert.ToHexStringLower(SHA256.HashData(stream)) == this.Sha256;
    }

    /// <summary>Writes it.</summary>
    /// <exception cref="EnvironmentBuildException">EAC8092: the file that it comes from is another one by now.</exception>
    public void WriteTo(Stream output)
    {
        if (this.source is null)
        {
            output.Write(this.bytes);
            return;
        }

        using FileStream stream = Open(this.source);
        using SHA256 hash = SHA256.Create();
        using (CryptoStream hashing = new(output, hash, CryptoStreamMode.Write, leaveOpen: true))
        {
            stream.CopyTo(hashing);
        }

        if (Convert.ToHexStringLower(hash.Hash!) != this.Sha256)
        {
            throw new EnvironmentBuildException(Rules.FileChangedWhileCopied, this.source);
        }
    }

    private static FileStream Open(string path) =>
        new(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, bufferSize: 1, FileOptions.SequentialScan);
}
