using System.Collections.Generic;
using System.IO;
using EnvAsCode.Diagnostics;

namespace EnvAsCode.Tasks.Writing;

/// <summary>
/// The folder that holds a project's environments. Every path that is written or deleted goes through it, so that none leads out of it:
/// not by its words, and not by a symbolic link on the way.
/// </summary>
/// <param name="root">The folder's absolute path; it need not exist.</param>
internal sealed class OutputFolder(string root)
{
    private readonly HashSet<string> plainFolders = [];

    /// <summary>The folder's absolute path, without a separator at its end.</summary>
    public string Root { get; } = Path.TrimEndingDirectorySeparator(Path.GetFullPath(root));

    /// <summary>The absolute path of a file to write.</summary>
    /// <param name="environment">The environment's name; <see langword="null"/> for a file in this folder itself.</param>
    /// <param name="path">The file's path below the environment's folder, with <c>/</c>.</param>
    /// <exception cref="EnvironmentBuildException">EAC8004: the path leads out of the folder, or some file system refuses it.</exception>
    public string Resolve(string? environment, string path)
    {
        string? reason = (environment is null ? null : ArtifactName.Refuse(environment)) ?? ArtifactName.Refuse(path);
        if (reason is null && environment?.Contains('/', System.StringComparison.Ordinal) == true)
        {
            reason = "'" + environment + "' is not one name";
        }

        string full = Path.Join(this.Root, environment, path.Replace('/', Path.DirectorySeparatorChar));
        reason ??= this.LinkOnTheWayTo(full) is string link ? "'" + link + "' is a symbolic link" : null;
        return reason is null ? full : throw new EnvironmentBuildException(Rules.PathLeavesRoot, path, environment ?? this.Root, reason);
    }

    /// <summary>Whether a path recorded earlier is that of a file below this folder that may be deleted.</summary>
    /// <param name="file">An absolute path.</param>
    public bool Owns(string file)
    {
        string relative = Path.GetRelativePath(this.Root, file);
        return !Path.IsPathRooted(relative)
            && ArtifactName.Refuse(relative.Replace(Path.DirectorySeparatorChar, '/')) is null
            && this.LinkOnTheWayTo(file) is null;
    }

    /// <summary>Deletes the folders above a deleted file that became empty, up to and including this one.</summary>
    /// <param name="file">The absolute path of a file that was below this folder.</param>
    public void DeleteEmptyFoldersAbove(string file)
    {
        for (string folder = Path.GetDirectoryName(file)!; folder.Length >= this.Root.Length; folder = Path.GetDirectoryName(folder)!)
        {
            if (Directory.Exists(folder))
            {
                if (Directory.GetFileSystemEntries(folder).Length > 0)
                {
                    return;
                }

                this.plainFolders.Remove(folder);
                Directory.Delete(folder);
            }
        }
    }

    // The root itself may be a link: where the environments go is the user's to say.
    private string? LinkOnTheWayTo(string path)
    {
        if (path.Length <= this.Root.Length)
        {
            return null;
        }

        string folder = Path.GetDirectoryName(path)!;
        if (!this.plainFolders.Contains(folder))
        {
            if (this.LinkOnTheWayTo(folder) is string link)
            {
                return link;
            }

            this.plainFolders.Add(folder);
        }

        return new FileInfo(path).LinkTarget is null ? null : path;
    }
}
