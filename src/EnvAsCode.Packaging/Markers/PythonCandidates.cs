using System.Collections.Generic;
using System.Linq;
using EnvAsCode.Packaging.Pep440;

namespace EnvAsCode.Packaging.Markers;

/// <summary>The versions of Python worth trying: those that a marker names and the ones around them.</summary>
internal static class PythonCandidates
{
    // Stands for the last release of a series; Python's own are far below.
    private const uint Last = 999;

    /// <summary>Pairs of <c>python_full_version</c> and the <c>python_version</c> that goes with it.</summary>
    public static List<KeyValuePair<MarkerVariable, string>[]> Of(List<MarkerComparison> comparisons, MarkerEnvironment known)
    {
        IEnumerable<string> literals = MarkerCandidates.LiteralsFor(MarkerVariable.PythonVersion, comparisons)
            .Concat(MarkerCandidates.LiteralsFor(MarkerVariable.PythonFullVersion, comparisons))
            .Append("3.11");
        string? minor = known[MarkerVariable.PythonVersion];
        string? full = known[MarkerVariable.PythonFullVersion];
        IEnumerable<string> versions = full is not null ? [full] : literals.Append(minor ?? "3.11").SelectMany(Around);
        return
        [
            .. versions.Distinct()
                .Select(version => (Full: version, Minor: MinorOf(version)))
                .Where(pair => minor is null || pair.Minor == minor)
                .Select(pair => new[]
                {
                    new KeyValuePair<MarkerVariable, string>(MarkerVariable.PythonFullVersion, pair.Full),
                    new KeyValuePair<MarkerVariable, string>(MarkerVariable.PythonVersion, pair.Minor),
                }),
        ];
    }

    /// <summary>Full versions at, before and after each version that a text names; a text as <c>"2.7, 3.4"</c> names several.</summary>
    public static IEnumerable<string> Around(string literal)
    {
        foreach (string part in literal.Split(' ', ',', ';', '|'))
        {
            string version = part.EndsWith(".*", System.StringComparison.Ordinal) ? part.Substring(0, part.Length - 2) : part;
            if (!Pep440Version.TryParse(version, out Pep440Version? parsed)
                || !parsed.Major.TryGetInt32(out int major)
                    || !parsed.Minor.TryGetInt32(out int minor)
                    || !parsed.Micro.TryGetInt32(out int micro))
            {
                continue;
            }

            if (parsed.Release.Length >= 3)
            {
                yield return parsed.ToString();
            }

            foreach ((int x, int y, int z) in Neighbours(major, minor, micro))
            {
                yield return Format(x, y, z, "");
                yield return Format(x, y, z, "a1");
                yield return Format(x, y, z, "rc" + Last);
            }

            if (parsed.PreRelease is PreRelease pre)
            {
                yield return parsed.Base + (pre with { Number = pre.Number.Next }).ToString();
                yield return parsed.Base + (pre with { Number = default }).ToString();
            }
        }
    }

    private static IEnumerable<(int Major, int Minor, int Micro)> Neighbours(int major, int minor, int micro)
    {
        yield return (major, minor, micro);
        yield return (major, minor, 0);
        yield return (major, minor, (int)Last);
        yield return (major, minor, micro == int.MaxValue ? micro : micro + 1);
        yield return (major, minor, System.Math.Max(micro - 1, 0));
        yield return (major, minor == int.MaxValue ? minor : minor + 1, 0);
        yield return (major, System.Math.Max(minor - 1, 0), (int)Last);
        yield return (major, 0, 0);
        yield return (major, (int)Last, 0);
        yield return (major == int.MaxValue ? major : major + 1, 0, 0);
        yield return (System.Math.Max(major - 1, 0), (int)Last, 0);
    }

    private static string Format(int major, int minor, int micro, string suffix) => new Pep440Version(new Pep440VersionParts
    {
        Release = [(uint)major, (uint)minor, (uint)micro],
    }) + suffix;

    private static string MinorOf(string full) =>
        Pep440Version.TryParse(full, out Pep440Version? version) ? version.Major + "." + version.Minor : full;
}
