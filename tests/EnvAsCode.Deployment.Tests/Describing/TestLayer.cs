using System;
using System.Formats.Tar;
using System.IO;
using System.IO.Compression;
using System.Text;
using ZstdSharp;

namespace EnvAsCode.Deployment.Tests.Describing;

/// <summary>A layer of an image, written as engines write one.</summary>
internal sealed class TestLayer : IDisposable
{
    private const UnixFileMode Plain = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.OtherRead;
    private const UnixFileMode Executable = Plain | UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;

    private readonly MemoryStream archive = new();
    private readonly TarWriter writer;

    public TestLayer() => this.writer = new TarWriter(this.archive, TarEntryFormat.Pax, leaveOpen: true);

    public TestLayer File(string path, string content = "") => this.Add(path, Plain, content);

    public TestLayer Program(params ReadOnlySpan<string> paths)
    {
        foreach (string path in paths)
        {
            this.Add(path, Executable, "");
        }

        return this;
    }

    public TestLayer Folder(string path)
    {
        this.writer.WriteEntry(new PaxTarEntry(TarEntryType.Directory, path + "/") { Mode = Executable });
        return this;
    }

    public TestLayer Link(string path, string target)
    {
        this.writer.WriteEntry(new PaxTarEntry(TarEntryType.SymbolicLink, path) { LinkName = target });
        return this;
    }

    public TestLayer HardLink(string path, string target)
    {
        this.writer.WriteEntry(new PaxTarEntry(TarEntryType.HardLink, path) { LinkName = target });
        return this;
    }

    public byte[] ToTar()
    {
        this.writer.Dispose();
        return this.archive.ToArray();
    }

    public byte[] ToGzip()
    {
        using MemoryStream compressed = new();
        using (GZipStream gzip = new(compressed, CompressionLevel.Fastest, leaveOpen: true))
        {
            gzip.Write(this.ToTar());
        }

        return compressed.ToArray();
    }

    public byte[] ToZstd()
    {
        using Compressor compressor = new();
        return compressor.Wrap(this.ToTar()).ToArray();
    }

    public void Dispose()
    {
        this.writer.Dispose();
        this.archive.Dispose();
    }

    private TestLayer Add(string path, UnixFileMode mode, string content)
    {
        this.writer.WriteEntry(new PaxTarEntry(TarEntryType.RegularFile, path)
        {
            Mode = mode,
            DataStream = new MemoryStream(Encoding.UTF8.GetBytes(content)),
        });
        return this;
    }
}
