using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using EnvAsCode.Deployment.Describing.Contents;

namespace EnvAsCode.Deployment.Describing.Parts;

/// <summary>The Python interpreters of an image outside conda: those on <c>PATH</c>, and those where systems have one.</summary>
internal static partial class PythonPart
{
    // Beside PATH: the folders of a distribution, and of Python's own images.
    private static readonly string[] UsualFolders = ["/usr/local/bin", "/usr/bin"];

    /// <summary>Finds them.</summary>
    /// <param name="pathFolders">The folders of <c>PATH</c>.</param>
    /// <param name="condaPrefixes">The folders of conda's environments, whose Pythons are told there.</param>
    /// <param name="systemPackages">The packages of the distribution.</param>
    public static IReadOnlyList<DescribedPython> Find(
        ImageTree tree,
        IReadOnlyList<string> pathFolders,
        IReadOnlyCollection<string> condaPrefixes,
        IReadOnlyDictionary<string, string>? systemPackages)
    {
        List<DescribedPython> found = [];
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (string folder in pathFolders.Concat(UsualFolders))
        {
            if (tree.RealPathOf(folder) is not { } real || !tree.IsFolder(real))
            {
                continue;
            }

            foreach (IGrouping<string, string> same in ProgramsIn(tree, real).GroupBy(program => IdentityOf(tree, real, program)))
            {
                // "python3" before "python" before "python3.11": the name that others call it by.
                string name = same.OrderBy(static one => (one != "python3", one != "python", one)).First();
                string prefix = PrefixOf(real);
                if (seen.Add(same.Key) && !condaPrefixes.Contains(prefix) && !condaPrefixes.Contains(RealPrefixOf(same.Key)))
                {
                    found.Add(Describe(tree, folder + "/" + name, same.Key, prefix, systemPackages));
                }
            }
        }

        string? first = pathFolders.Select(static folder => folder + "/python3").FirstOrDefault(tree.IsProgram);
        return [.. found.OrderByDescending(python => python.Path == first)];
    }

    /// <summary>The distributions in a folder of packages, by normalized name.</summary>
    /// <param name="onlyOwn">Whether those are left out that conda installed.</param>
    public static void AddDistributions(
        ImageTree tree, string folder, SortedDictionary<string, string> distributions, bool onlyOwn = false)
    {
        foreach (string name in tree.NamesIn(folder))
        {
            if (Distribution().Match(name) is { Success: true } match
                && !(onlyOwn && tree.TextOf(folder + "/" + name + "/INSTALLER")?.Trim() == "conda"))
            {
                // PEP 503: one name however it is written.
                string normalized = Separators().Replace(match.Groups["name"].Value, "-").ToLowerInvariant();
                distributions.TryAdd(normalized, match.Groups["version"].Value.Replace('_', '-'));
            }
        }
    }

    private static IEnumerable<string> ProgramsIn(ImageTree tree, string folder) =>
        tree.NamesIn(folder).Where(name => Interpreter().IsMatch(name) && tree.IsProgram(folder + "/" + name));

    // A virtual environment is one of its own, though its program is a link to another's.
    private static string IdentityOf(ImageTree tree, string folder, string program) =>
        tree.IsFile(PrefixOf(folder) + "/pyvenv.cfg") ? folder + "/python" : tree.RealPathOf(folder + "/" + program)!;

    private static string PrefixOf(string folder) => folder[..folder.LastIndexOf('/')];

    private static string RealPrefixOf(string program) => PrefixOf(PrefixOf(program));

    private static DescribedPython Describe(
        ImageTree tree, string path, string identity, string prefix, IReadOnlyDictionary<string, string>? systemPackages)
    {
        bool isVirtual = tree.IsFile(prefix + "/pyvenv.cfg");
        string home = isVirtual ? prefix : RealPrefixOf(identity);
        string? series = SeriesOf(tree, isVirtual ? prefix : identity, home);
        SortedDictionary<string, string> distributions = new(StringComparer.Ordinal);
        List<string> folders = series is null ? [] : PackageFolders(home, series);
        foreach (string folder in folders)
        {
            AddDistributions(tree, folder, distributions);
        }

        return new DescribedPython(path, series is null ? null : VersionOf(tree, home, series, systemPackages))
        {
            IsVirtualEnvironment = isVirtual,
            HasPip = folders.Exists(folder => tree.IsFile(folder + "/pip/__main__.py")),
            IsExternallyManaged = !isVirtual && series is not null
                && Libraries(home, series).Any(library => tree.IsFile(library + "/EXTERNALLY-MANAGED")),
            Distributions = distributions,
        };
    }

    // By the name of the program, or else by the one library beside it.
    private static string? SeriesOf(ImageTree tree, string program, string home)
    {
        if (Series().Match(program) is { Success: true } match)
        {
            return match.Groups["series"].Value;
        }

        string[] libraries =
        [
            .. tree.NamesIn(home + "/lib").Concat(tree.NamesIn(home + "/lib64")).Where(static name => Library().IsMatch(name))
                .Distinct(StringComparer.Ordinal),
        ];
        return libraries is [{ } only] ? only["python".Length..] : null;
    }

    private static string[] Libraries(string home, string series) => [home + "/lib/python" + series, home + "/lib64/python" + series];

    private static List<string> PackageFolders(string home, string series)
    {
        List<string> folders = [.. Libraries(home, series).Select(static library => library + "/site-packages")];
        if (home == "/usr")
        {
            // Debian's Python has its packages elsewhere, and those of users under /usr/local.
            folders.AddRange(["/usr/lib/python3/dist-packages", "/usr/local/lib/python" + series + "/dist-packages"]);
        }

        return folders;
    }

    private static string VersionOf(
        ImageTree tree, string home, string series, IReadOnlyDictionary<string, string>? systemPackages)
    {
        string? header = tree.TextOf(home + "/include/python" + series + "/patchlevel.h");
        if (header is not null && Version().Match(header) is { Success: true } match)
        {
            return match.Groups["version"].Value;
        }

        string? package = home == "/usr" ? systemPackages?.GetValueOrDefault("python" + series + "-minimal")
            ?? systemPackages?.GetValueOrDefault("python" + series) : null;
        return package is null ? series : package.Split('-', '~', '+')[0];
    }

    [GeneratedRegex(@"^python(3(\.[0-9]+)?)?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Interpreter();

    [GeneratedRegex(@"/python(?<series>[0-9]+\.[0-9]+)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Series();

    [GeneratedRegex(@"^python3\.[0-9]+$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Library();

    [GeneratedRegex("PY_VERSION\\s+\"(?<version>[0-9][^\"]*)\"", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Version();

    // "numpy-1.26.4.dist-info", "PyYAML-6.0.egg-info", "six-1.16.0-py3.11.egg-info".
    [GeneratedRegex(
        @"^(?<name>[A-Za-z0-9._]+)-(?<version>[0-9][A-Za-z0-9._+!]*?)(-py[0-9.]+)?\.(dist|egg)-info$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Distribution();

    [GeneratedRegex("[-_.]+", RegexOptions.CultureInvariant)]
    private static partial Regex Separators();
}
