using System;
using System.Collections.Generic;
using System.Linq;
using EnvAsCode.Deployment.Describing.Contents;
using EnvAsCode.Deployment.Describing.Parts;

namespace EnvAsCode.Deployment.Describing;

/// <summary>Says what is in an image, from its files and its configuration. It runs nothing of the image.</summary>
internal static class BaseDescriber
{
    // Parts of the names of variables whose values are not for a file that is committed.
    private static readonly string[] SecretMarks =
        ["PASSWORD", "PASSWD", "SECRET", "TOKEN", "CREDENTIAL", "APIKEY", "API_KEY", "ACCESS_KEY", "PRIVATE_KEY"];

    /// <summary>Describes an image.</summary>
    /// <param name="reference">The reference as in <c>FROM</c>.</param>
    /// <param name="digest">The digest that the registry has it under; <see langword="null"/> if it is in none.</param>
    public static BaseDescription Describe(string reference, string? digest, ImageTree tree, ImageConfiguration configuration)
    {
        IReadOnlyList<string> programs = ProgramsOn(tree, configuration.PathFolders);
        DescribedSystem system = SystemPart.Of(tree, programs);
        IReadOnlyList<DescribedUser> users = AccountsPart.UsersOf(tree);
        IReadOnlyDictionary<string, int> groups = AccountsPart.GroupsOf(tree);
        DescribedUser user = AccountsPart.UserOf(configuration.User, users, groups);
        IReadOnlyList<string> prefixes = CondaPart.PrefixesIn(tree);
        DescribedConda? conda = CondaPart.Find(tree, configuration, prefixes, programs);
        IReadOnlyList<DescribedPython> pythons =
            PythonPart.Find(tree, configuration.PathFolders, [.. prefixes], system.Packages);
        return new BaseDescription
        {
            Image = reference,
            Digest = digest,
            Platform = configuration.Platform,
            Config = Of(configuration),
            System = system,
            User = user,
            Users = users,
            Groups = groups,
            Pythons = pythons,
            Conda = conda,
            Kernels = KernelPart.Find(tree, configuration, ServerPrefixes(conda, pythons), user.Home ?? "/"),
            Programs = programs,
        };
    }

    private static IEnumerable<string> ServerPrefixes(DescribedConda? conda, IReadOnlyList<DescribedPython> pythons) =>
        (conda is null ? [] : (string[])[conda.Root]).Concat(pythons.Select(static python => PrefixOf(python.Path)))
            .Distinct(StringComparer.Ordinal);

    private static string PrefixOf(string program)
    {
        string folder = program[..program.LastIndexOf('/')];
        return folder[..folder.LastIndexOf('/')];
    }

    // A folder of PATH that is not there holds nothing, and neither does a link that leads nowhere.
    private static List<string> ProgramsOn(ImageTree tree, IReadOnlyList<string> folders)
    {
        SortedSet<string> programs = new(StringComparer.Ordinal);
        foreach (string folder in folders)
        {
            programs.UnionWith(tree.NamesIn(folder).Where(name => tree.IsProgram(folder + "/" + name)));
        }

        return [.. programs];
    }

    private static DescribedConfiguration Of(ImageConfiguration configuration)
    {
        SortedDictionary<string, string?> variables = new(StringComparer.Ordinal);
        foreach (string[] entry in configuration.Environment.Select(static entry => entry.Split('=', 2)))
        {
            variables[entry[0]] = IsSecret(entry[0]) ? null : entry.ElementAtOrDefault(1) ?? "";
        }

        return new DescribedConfiguration
        {
            User = configuration.User.Length == 0 ? null : configuration.User,
            Environment = variables,
            WorkingDirectory = string.IsNullOrEmpty(configuration.WorkingDirectory) ? null : configuration.WorkingDirectory,
            Shell = NullIfEmpty(configuration.Shell),
            Entrypoint = NullIfEmpty(configuration.Entrypoint),
            Command = NullIfEmpty(configuration.Command),
            ExposedPorts = NullIfEmpty([.. configuration.ExposedPorts.Order(StringComparer.Ordinal)]),
        };
    }

    private static bool IsSecret(string variable) =>
        SecretMarks.Any(mark => variable.Contains(mark, StringComparison.OrdinalIgnoreCase));

    private static IReadOnlyList<string>? NullIfEmpty(IReadOnlyList<string> list) => list.Count == 0 ? null : list;
}
