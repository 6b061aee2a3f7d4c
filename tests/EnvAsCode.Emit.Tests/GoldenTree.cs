using System;
using System.Collections.Generic;
using System.Linq;
using EnvAsCode.Testing;

namespace EnvAsCode.Emit.Tests;

/// <summary>
/// Compares the files of an environment with a folder of the repository. A file that says the same in the tree of the case
/// <see cref="Reference"/> stands only there: most policies do in every environment. That it is written is seen in the manifest.
/// </summary>
internal static class GoldenTree
{
    /// <summary>The case whose tree holds all of its files.</summary>
    public const string Reference = "all-strategies";

    /// <summary>The folder of the cases' trees, from the repository's root.</summary>
    public const string Cases = "tests/EnvAsCode.Emit.Tests/Golden/";

    private static readonly Dictionary<string, string> Common =
        Tests.Cases.Emit(Reference).ToDictionary(file => file.Path, file => file.Text, StringComparer.Ordinal);

    /// <summary>Asserts that a golden tree holds exactly these files.</summary>
    /// <param name="root">The tree's folder, from the repository's root.</param>
    public static void Equal(string root, EquatableArray<Artifact> files)
    {
        Artifact[] own = [.. files.Where(file => root == Cases + Reference || Common.GetValueOrDefault(file.Path) != file.Text)];
        foreach (Artifact file in own)
        {
            GoldenFile.Equal(root + "/" + file.Path, file.Text);
        }

        GoldenFile.OnlyThese(root, own.Select(file => file.Path));
    }
}
