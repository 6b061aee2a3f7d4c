using System;
using System.IO;

namespace EnvAsCode.Testing;

/// <summary>Where the repository's files are.</summary>
public static class Repository
{
    /// <summary>The folder with <c>EnvAsCode.sln</c>.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The absolute path of a file or folder of the repository.</summary>
    /// <param name="relativePath">The path from the root, with <c>/</c>.</param>
    public static string PathOf(string relativePath) =>
        Path.GetFullPath(Path.Combine(Root, relativePath.Replace('/', Path.DirectorySeparatorChar)));

    private static string FindRoot()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "EnvAsCode.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException("No EnvAsCode.sln above " + AppContext.BaseDirectory + ".");
    }
}
