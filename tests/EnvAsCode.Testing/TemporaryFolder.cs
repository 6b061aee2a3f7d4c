using System;
using System.IO;
using System.Linq;
using System.Text;

namespace EnvAsCode.Testing;

/// <summary>A folder for one test.</summary>
public sealed class TemporaryFolder : IDisposable
{
    /// <summary>The folder's absolute path.</summary>
    public string Path { get; } = Directory.CreateTempSubdirectory("envascode-").FullName;

    /// <summary>The absolute path of a file or folder below it.</summary>
    /// <param name="relative">The path, with <c>/</c>.</param>
    public string this[string relative] => System.IO.Path.Join(this.Path, relative.Replace('/', System.IO.Path.DirectorySeparatorChar));

    /// <summary>Writes a file, and the folders above it.</summary>
    /// <param name="relative">The path, with <c>/</c>.</param>
    /// <param name="text">The text.</param>
    public string Write(string relative, string text)
    {
        string path = this[relative];
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        return path;
    }

    /// <summary>
    /// The files below a folder of it, as paths from that folder with <c>/</c>, in ordinal order; none if there is no such folder.
    /// </summary>
    /// <param name="relative">The folder's path, with <c>/</c>.</param>
    public string[] Files(string relative)
    {
        string folder = this[relative];
        return Directory.Exists(folder)
            ? [.. Directory.GetFiles(folder, "*", SearchOption.AllDirectories)
                .Select(file => System.IO.Path.GetRelativePath(folder, file).Replace('\\', '/'))
                .Order(StringComparer.Ordinal)]
            : [];
    }

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(this.Path, recursive: true);
}
