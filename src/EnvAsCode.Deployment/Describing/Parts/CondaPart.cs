using System;
using System.Collections.Generic;
using System.Linq;
using EnvAsCode.Deployment.Describing.Contents;

namespace EnvAsCode.Deployment.Describing.Parts;

/// <summary>The conda of an image, with what its environments hold by <c>conda-meta</c>.</summary>
internal static class CondaPart
{
    private const string Metadata = "/conda-meta";
    private const string Micromamba = "micromamba";

    /// <summary>Finds it; <see langword="null"/> if there is none.</summary>
    /// <param name="prefixes">The folders of environments.</param>
    /// <param name="programs">The programs on <c>PATH</c>.</param>
    public static DescribedConda? Find(
        ImageTree tree, ImageConfiguration configuration, IReadOnlyList<string> prefixes, IReadOnlyList<string> programs)
    {
        // mamba's variable names the root of micromamba, which is a program without a folder of its own.
        string? declared = configuration.ValueOf("MAMBA_ROOT_PREFIX")?.TrimEnd('/');
        string? root = RootOf(tree, configuration.PathFolders, prefixes)
            ?? (programs.Contains(Micromamba) ? declared ?? prefixes.FirstOrDefault(static prefix => !IsNamed(prefix)) : null);
        if (root is not { Length: > 0 })
        {
            return null;
        }

        string tool = tree.IsProgram(root + "/bin/mamba") ? "mamba" : tree.IsProgram(root + "/bin/conda") ? "conda" : Micromamba;
        return new DescribedConda(root, tool)
        {
            Environments =
            [
                .. prefixes.Where(prefix => !IsNested(prefix, prefixes))
                    .OrderByDescending(prefix => prefix == root)
                    .Select(prefix => Describe(tree, prefix, root)),
            ],
        };
    }

    /// <summary>The folders of all environments: those with a folder <c>conda-meta</c>.</summary>
    public static IReadOnlyList<string> PrefixesIn(ImageTree tree) =>
    [
        .. tree.FoldersNamed(Metadata[1..])
            .Select(static folder => folder[..^Metadata.Length])
            .Where(static prefix => prefix.Length > 0 && !prefix.Contains("/pkgs/", StringComparison.Ordinal)),
    ];

    // The one whose programs PATH finds first, or else the first with a program of conda.
    private static string? RootOf(ImageTree tree, IReadOnlyList<string> pathFolders, IReadOnlyList<string> prefixes)
    {
        string[] roots =
            [.. prefixes.Where(prefix => tree.IsProgram(prefix + "/bin/conda") || tree.IsProgram(prefix + "/bin/mamba"))];
        return pathFolders.Select(folder => roots.FirstOrDefault(root => folder == root + "/bin" || folder == root + "/condabin"))
                .OfType<string>().FirstOrDefault()
            ?? roots.FirstOrDefault();
    }

    private static bool IsNamed(string prefix) => prefix.Contains("/envs/", StringComparison.Ordinal);

    // What lies in an environment's own folders is no environment, but for those below "envs".
    private static bool IsNested(string prefix, IReadOnlyList<string> prefixes) => prefixes.Any(other =>
        prefix.StartsWith(other + "/", StringComparison.Ordinal)
        && !prefix.StartsWith(other + "/envs/", StringComparison.Ordinal));

    private static DescribedCondaEnvironment Describe(ImageTree tree, string prefix, string root)
    {
        SortedDictionary<string, string> packages = new(StringComparer.Ordinal);
        foreach (string file in tree.NamesIn(prefix + Metadata))
        {
            // "numpy-1.26.4-py311h64a7726_0.json": a name may have dashes, a version and a build have none.
            string[] parts = file.EndsWith(".json", StringComparison.Ordinal) ? file[..^".json".Length].Split('-') : [];
            if (parts.Length >= 3)
            {
                packages.TryAdd(string.Join('-', parts[..^2]), parts[^2]);
            }
        }

        SortedDictionary<string, string> distributions = new(StringComparer.Ordinal);
        foreach (string library in tree.NamesIn(prefix + "/lib")
            .Where(static name => name.StartsWith("python3.", StringComparison.Ordinal)))
        {
            PythonPart.AddDistributions(tree, prefix + "/lib/" + library + "/site-packages", distributions, onlyOwn: true);
        }

        string name = prefix == root ? "base" : prefix[(prefix.LastIndexOf('/') + 1)..];
        return new DescribedCondaEnvironment(name, prefix) { Packages = packages, Distributions = distributions };
    }
}
