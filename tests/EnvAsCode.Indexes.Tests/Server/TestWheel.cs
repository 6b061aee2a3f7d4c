using System.IO;
using System.IO.Compression;
using System.Text;

namespace EnvAsCode.Indexes.Tests.Server;

/// <summary>Archives as an index holds them.</summary>
internal static class TestWheel
{
    private static readonly byte[] Wheel = "Wheel-Version: 1.0\nGenerator: tests\nRoot-Is-Purelib: true\nTag: py3-none-any\n"u8.ToArray();

    public static string Metadata(string name, string version, params string[] fields) =>
        $"Metadata-Version: 2.1\nName: {name}\nVersion: "
        + $"{version}\n{string.Concat(System.Array.ConvertAll(fields, static field => field + "\n"))}\nText.\n";

    /// <summary>A wheel with its METADATA in the middle of other files, as large as asked for.</summary>
    public static byte[] Create(string name, string version, int payload, params string[] fields)
    {
        string folder = $"{name.Replace('-', '_')}-{version}.dist-info/";
        using MemoryStream content = new();
        using (ZipArchive archive = new(content, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(archive, "large.bin", new byte[payload], CompressionLevel.NoCompression);
            Add(archive, folder + "METADATA", Encoding.UTF8.GetBytes(Metadata(name, version, fields)), CompressionLevel.Fastest);
            Add(archive, "other.bin", new byte[payload], CompressionLevel.NoCompression);
            Add(archive, "vendored/" + folder + "METADATA", "no"u8.ToArray(), CompressionLevel.Fastest);
            Add(archive, folder + "WHEEL", Wheel, CompressionLevel.Fastest);
            Add(archive, folder + "RECORD", [], CompressionLevel.Fastest);
        }

        return content.ToArray();
    }

    /// <summary>A source distribution.</summary>
    public static byte[] CreateSource(string folder, string information)
    {
        using MemoryStream content = new();
        using (GZipStream compressed = new(content, CompressionLevel.Fastest, leaveOpen: true))
        using (System.Formats.Tar.TarWriter tar = new(compressed))
        {
            foreach ((string path, string text) in ((string, string)[])[("src/PKG-INFO", "no"), ("PKG-INFO", information)])
            {
                tar.WriteEntry(new System.Formats.Tar.PaxTarEntry(System.Formats.Tar.TarEntryType.RegularFile, folder + "/" + path)
                {
                    DataStream = new MemoryStream(Encoding.UTF8.GetBytes(text)),
                });
            }
        }

        return content.ToArray();
    }

    private static void Add(ZipArchive archive, string path, byte[] content, CompressionLevel level)
    {
        using Stream entry = archive.CreateEntry(path, level).Open();
        entry.Write(content);
    }
}
