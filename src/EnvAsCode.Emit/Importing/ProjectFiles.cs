using System;
using System.Collections.Generic;
using EnvAsCode.Emit.Bases;
using EnvAsCode.Emit.Locking;

namespace EnvAsCode.Emit.Importing;

/// <summary>
/// The files of the project that environments may name: the <c>EnvironmentFile</c> items. Equal if all paths are, and the texts that are
/// read.
/// </summary>
/// <param name="Files">The files in ordinal order of their paths.</param>
public sealed record ProjectFiles(EquatableArray<ProjectFile> Files)
{
    /// <summary>No files.</summary>
    public static ProjectFiles None { get; } = new(default(EquatableArray<ProjectFile>));

    /// <summary>The project's lock; <see langword="null"/> if it has none.</summary>
    public ProjectLock? Lock { get; init; }

    /// <summary>The descriptions of base images, in ordinal order of their paths.</summary>
    public EquatableArray<ProjectBase> Bases { get; init; }

    /// <summary>Whether the text of a file is read: that of files which can be imported.</summary>
    /// <param name="path">The file's path.</param>
    public static bool IsRead(string path) =>
        path.EndsWith(".yml", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase)
        || path.EndsWith(".txt", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".toml", StringComparison.OrdinalIgnoreCase);

    /// <summary>What to do about a path that names none of the files, for a message.</summary>
    /// <param name="path">The path; a folder ends with <c>/</c>.</param>
    public static string HowToAdd(string path) =>
        "correct the path, or add <EnvironmentFile Include=\""
        + (path.EndsWith("/", StringComparison.Ordinal) ? path + "**" : path)
        + "\" /> to the project";

    /// <summary>The files that a path names: the file, or those below the folder.</summary>
    /// <param name="path">The path; a folder may end with <c>/</c>.</param>
    public IReadOnlyList<string> Named(string path)
    {
        string folder = path.EndsWith("/", StringComparison.Ordinal) ? path : path + "/";
        List<string> paths = [];
        foreach (ProjectFile file in this.Files)
        {
            if (file.Path == path || file.Path.StartsWith(folder, StringComparison.Ordinal))
            {
                paths.Add(file.Path);
            }
        }

        return paths;
    }

    /// <summary>The text of a file; <see langword="null"/> if it is none of these, or not read.</summary>
    /// <param name="path">The file's path.</param>
    public string? TextOf(string path)
    {
        foreach (ProjectFile file in this.Files)
        {
            if (file.Path == path)
            {
                return file.Text;
            }
        }

        return null;
    }
}
