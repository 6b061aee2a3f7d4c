using System;
using System.IO;

namespace EnvAsCode.Tasks.Publishing;

/// <summary>Finds the source file that debugging information names.</summary>
internal static class SourceFile
{
    // What a build of reproducible paths (ContinuousIntegrationBuild, as CI servers set it) writes for a source root: /_/ for the
    // repository, and /_1/, /_2/ for its submodules. See "DeterministicSourcePaths" in Microsoft.Managed.Core.targets.
    private const string MappedRoot = "/_";

    /// <summary>Finds a file.</summary>
    /// <param name="document">
    /// The path that the debugging information has: as it was when compiled, or below a source root that was mapped.
    /// </param>
    /// <param name="folder">
    /// A folder in the repository, as the project's: a mapped path is looked for below it and below each that it is in.
    /// </param>
    /// <returns><see langword="null"/> if it is not there.</returns>
    public static string? Find(string document, string folder)
    {
        if (File.Exists(document))
        {
            return document;
        }

        if (BelowMappedRoot(document) is not { } relative)
        {
            return null;
        }

        for (DirectoryInfo? root = new(folder); root is not null; root = root.Parent)
        {
            string candidate = Path.Combine(root.FullName, relative);
            if (File.Exists(candidate))
            {
                return candidate;
            }
        }

        return null;
    }

    private static string? BelowMappedRoot(string document)
    {
        int end = document.StartsWith(MappedRoot, StringComparison.Ordinal) ? document.IndexOf('/', MappedRoot.Length) : -1;
        return end < 0 || end == document.Length - 1 ? null : document[(end + 1)..];
    }
}
