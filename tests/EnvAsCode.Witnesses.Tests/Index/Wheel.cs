using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Text;

namespace EnvAsCode.Witnesses.Tests;

/// <summary>A small wheel: one module that knows its version.</summary>
/// <param name="Name">The project's name as its author writes it.</param>
/// <param name="Version">The version in its normal form.</param>
/// <param name="Metadata">Further lines of its <c>METADATA</c>.</param>
internal sealed record Wheel(string Name, string Version, params IReadOnlyList<string> Metadata)
{
    /// <summary>The name of its module.</summary>
    public string Module => PackageIndex.NormalName(this.Name).Replace('-', '_');

    /// <summary>The name of its file.</summary>
    public string FileName => this.Module + "-" + this.Version + "-py3-none-any.whl";

    /// <summary>The file's content.</summary>
    public byte[] ToBytes()
    {
        string information = this.Module + "-" + this.Version + ".dist-info/";
        (string Path, string Text)[] files =
        [
            (this.Module + ".py", "__version__ = \"" + this.Version + "\"\n"),
            (information + "METADATA", Lines(
                ["Metadata-Version: 2.1", "Name: " + this.Name, "Version: " + this.Version, .. this.Metadata])),
            (information + "WHEEL", Lines(["Wheel-Version: 1.0", "Generator: envascode", "Root-Is-Purelib: true", "Tag: py3-none-any"])),
        ];
        using MemoryStream content = new();
        using (ZipArchive archive = new(content, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach ((string path, string text) in files)
            {
                Add(archive, path, text);
            }

            // pip wants each file listed; hashes may be left out.
            Add(archive, information + "RECORD", Lines([.. files.Select(file => file.Path + ",,"), information + "RECORD,,"]));
        }

        return content.ToArray();
    }

    private static string Lines(IEnumerable<string> lines) => string.Concat(lines.Select(line => line + "\n"));

    private static void Add(ZipArchive archive, string path, string text)
    {
        using Stream entry = archive.CreateEntry(path).Open();
        entry.Write(Encoding.UTF8.GetBytes(text));
    }
}
