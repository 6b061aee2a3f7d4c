using System;
using System.IO;
using System.Linq;
using EnvAsCode.Testing;
using Xunit;

namespace EnvAsCode.Emit.Tests;

/// <summary>Compares the files of an environment with a folder of the repository.</summary>
internal static class GoldenTree
{
    /// <summary>Asserts that a golden tree holds exactly these files.</summary>
    /// <param name="root">The tree's folder, from the repository's root.</param>
    public static void Equal(string root, EquatableArray<Artifact> files)
    {
        foreach (Artifact file in files)
        {
            GoldenFile.Equal(root + "/" + file.Path, file.Text);
        }

        string folder = Repository.PathOf(root);
        Assert.Equal(
            files.Select(file => file.Path),
            Directory.GetFiles(folder, "*", SearchOption.AllDirectories)
                .Select(path => Path.GetRelativePath(folder, path).Replace(Path.DirectorySeparatorChar, '/'))
                .Order(StringComparer.Ordinal));
    }
}
