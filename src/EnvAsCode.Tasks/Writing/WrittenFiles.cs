using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;

namespace EnvAsCode.Tasks.Writing;

/// <summary>
/// The record of the files that builds of a project wrote below one output folder: one path a line, relative to the project's folder, so
/// that a copy of the project never touches the files of the original. Its time stamp also tells MSBuild whether the environments are up
/// to date.
/// </summary>
/// <param name="path">The record's absolute path, in the project's <c>obj</c> folder.</param>
/// <param name="projectFolder">The project's folder, absolute.</param>
internal sealed class WrittenFiles(string path, string projectFolder)
{
    // Older than any assembly: with this time stamp the record is out of date for MSBuild.
    private static readonly DateTime Unfinished = new(2000, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private string CopiesMark => Path.ChangeExtension(path, ".Copied.txt");

    /// <summary>The absolute paths of the files written earlier; none if there is no record.</summary>
    public IReadOnlyList<string> Read() => File.Exists(path)
        ? [.. File.ReadAllLines(path, Utf8).Where(line => line.Length > 0).Select(line => Path.GetFullPath(line, projectFolder))]
        : [];

    /// <summary>
    /// Records files that are about to be written or deleted. If the build is killed after this, the next one knows of every file and does
    /// the work again.
    /// </summary>
    /// <param name="files">The absolute paths of all files, old and new.</param>
    public void Begin(IEnumerable<string> files)
    {
        string temporary = this.WriteTemporary(files);
        File.SetLastWriteTimeUtc(temporary, Unfinished);
        File.Move(temporary, path, overwrite: true);
    }

    /// <summary>Records that exactly these files are on disk, as of now.</summary>
    /// <param name="files">The absolute paths of the files.</param>
    public void Complete(IEnumerable<string> files) => File.Move(this.WriteTemporary(files), path, overwrite: true);

    /// <summary>
    /// Marks that some of the files are copies of the project's, or that none is. With the mark MSBuild never takes the environments for up
    /// to date: whether a copy is still that of its file, only reading both tells.
    /// </summary>
    /// <param name="hasCopies">Whether there are copies.</param>
    public void MarkCopies(bool hasCopies)
    {
        if (!hasCopies)
        {
            DeleteIfExists(this.CopiesMark);
        }
        else if (!File.Exists(this.CopiesMark))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(this.CopiesMark, "");
        }
    }

    /// <summary>Deletes the record.</summary>
    public void Delete()
    {
        DeleteIfExists(this.CopiesMark);
        DeleteIfExists(path);
    }

    // File.Delete forgives a missing file, but not a missing folder.
    private static void DeleteIfExists(string file)
    {
        if (File.Exists(file))
        {
            File.Delete(file);
        }
    }

    private string WriteTemporary(IEnumerable<string> files)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        string temporary = path + ".tmp";
        File.WriteAllText(temporary, string.Concat(files.Select(file => Path.GetRelativePath(projectFolder, file) + "\n")), Utf8);
        return temporary;
    }
}
