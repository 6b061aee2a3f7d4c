using System;
using System.Collections.Generic;
using System.Linq;
using EnvAsCode.Packaging.Names;

namespace EnvAsCode.Emit.State.Facts;

/// <summary>The packages of conda-forge: their names, and which of them are a project of PyPI with another name (Data/README.md).</summary>
internal static class CondaForge
{
    private static readonly Lazy<PackedLines> Names = new(() => PackedLines.Read("conda-forge-names.deflate"));
    private static readonly Lazy<PackedLines> Projects = new(() => PackedLines.Read("conda-forge-projects.deflate"));
    private static readonly Lazy<Dictionary<string, List<string>>> ByProject = new(ReadByProject);

    /// <summary>Whether conda-forge has a package of this name.</summary>
    public static bool Has(string name) => Names.Value[name] is not null;

    /// <summary>The project on PyPI of a package whose name differs; <see langword="null"/> where it does not, or is not known.</summary>
    public static string? ProjectOf(string name) => Projects.Value[name] is { } project ? PackageName.Normalize(project) : null;

    /// <summary>
    /// conda-forge's name for a project of PyPI that it has under no name of its own; <see langword="null"/> if none is known.
    /// </summary>
    public static string? NameOf(string project) =>
        !Has(project) && ByProject.Value.TryGetValue(PackageName.Normalize(project), out List<string>? names) ? Best(names) : null;

    // The package that people install: not a library beside it, nor a build for one processor.
    private static string Best(List<string> names) => names
        .OrderBy(name => name.StartsWith("lib", StringComparison.Ordinal) || name[0] == '_')
        .ThenBy(name => name.Length)
        .ThenBy(name => name, StringComparer.Ordinal)
        .First();

    private static Dictionary<string, List<string>> ReadByProject()
    {
        Dictionary<string, List<string>> names = new(StringComparer.Ordinal);
        foreach ((string name, string project) in Projects.Value.All())
        {
            string key = PackageName.Normalize(project);
            if (!names.TryGetValue(key, out List<string>? all))
            {
                names.Add(key, all = []);
            }

            all.Add(name);
        }

        return names;
    }
}
