using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using Xunit;

namespace EnvAsCode.Testing;

/// <summary>
/// Compares text with a file of the repository, byte for byte. With <c>ENVASCODE_UPDATE_GOLDEN=1</c> in the environment it writes the
/// file instead; read the difference before you commit it.
/// </summary>
public static class GoldenFile
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static bool Update => Environment.GetEnvironmentVariable("ENVASCODE_UPDATE_GOLDEN") == "1";

    /// <summary>Asserts that a golden file holds exactly this text.</summary>
    /// <param name="relativePath">The file's path from the repository's root.</param>
    /// <param name="actual">The text that the code under test made.</param>
    public static void Equal(string relativePath, string actual)
    {
        string path = Repository.PathOf(relativePath);
        if (Update)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, Utf8.GetBytes(actual));
            return;
        }

        Assert.True(
            File.Exists(path), $"There is no {relativePath}; run the test once with ENVASCODE_UPDATE_GOLDEN=1 and read what it wrote.");
        Assert.Equal(Utf8.GetString(File.ReadAllBytes(path)), actual, ignoreLineEndingDifferences: false);
    }

    /// <summary>
    /// Asserts that a folder of golden files, and the folders in it, hold these and no others; an update deletes the others.
    /// </summary>
    /// <param name="relativeFolder">The folder's path from the repository's root.</param>
    /// <param name="names">The files' paths in it, with <c>/</c>, in any order.</param>
    public static void OnlyThese(string relativeFolder, IEnumerable<string> names)
    {
        string folder = Repository.PathOf(relativeFolder);
        string[] expected = [.. names.Order(StringComparer.Ordinal)];
        if (Update)
        {
            foreach (string other in FilesIn(folder).Except(expected, StringComparer.Ordinal))
            {
                File.Delete(Path.Join(folder, other));
            }
        }

        Assert.Equal(expected, FilesIn(folder));
    }

    private static string[] FilesIn(string folder) =>
    [
        .. Directory.GetFiles(folder, "*", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(folder, path).Replace(Path.DirectorySeparatorChar, '/'))
            .Order(StringComparer.Ordinal),
    ];
}
