using System;
using System.Collections.Generic;
using System.Text;
using EnvAsCode.Emit.Writing;

namespace EnvAsCode.Emit.Emitters.Dockerfile;

/// <summary>
/// Emits <c>.dockerignore</c>: the build context is the environment's folder, and only what the Dockerfile copies is sent.
/// </summary>
internal static class DockerIgnoreEmitter
{
    /// <summary>The file's name.</summary>
    public const string FileName = ".dockerignore";

    /// <summary>Emits the file.</summary>
    /// <param name="copied">
    /// The paths of the files and folders that the Dockerfile copies. A folder is one pattern: each costs every file of the context a
    /// comparison.
    /// </param>
    public static string Emit(IReadOnlyList<string> copied)
    {
        LineWriter writer = new();
        writer.Line("*");
        SortedSet<string> paths = new(copied, StringComparer.Ordinal);
        foreach (string path in paths)
        {
            if (!HasFolderAbove(path, paths))
            {
                writer.Append("!").Line(Pattern(path));
            }
        }

        return writer.ToString();
    }

    private static bool HasFolderAbove(string path, SortedSet<string> paths)
    {
        for (int slash = path.LastIndexOf('/'); slash > 0; slash = path.LastIndexOf('/', slash - 1))
        {
            if (paths.Contains(path.Substring(0, slash)))
            {
                return true;
            }
        }

        return false;
    }

    // Docker makes a regular expression of each line, in which older engines leave "+" and others as they are; a backslash makes any
    // character stand for itself.
    private static string Pattern(string path)
    {
        StringBuilder pattern = new(path.Length);
        foreach (char c in path)
        {
            pattern.Append("+*?[]\\^$(){}|!".IndexOf(c) >= 0 ? "\\" : "").Append(c);
        }

        return pattern.ToString();
    }
}
