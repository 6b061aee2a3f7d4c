using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace EnvAsCode.Emit.State.Facts;

/// <summary>
/// The releases of SageMaker Distribution and the packages that each holds, as of August 2026. Source: <c>build_artifacts/**/*.env.out</c>
/// of aws/sagemaker-distribution (Data/README.md).
/// </summary>
internal sealed class SageMakerDistributionReleases
{
    private static readonly Lazy<SageMakerDistributionReleases> Shared = new(() => new SageMakerDistributionReleases());

    private readonly PackedLines lines = PackedLines.Read("sagemaker-distribution.deflate", hasHead: true);
    private readonly List<Version> releases;
    private readonly Lazy<Dictionary<string, string>> byProject;

    private SageMakerDistributionReleases()
    {
        this.releases = [.. this.lines.Head.Split(' ').Select(Version.Parse)];
        this.byProject = new(this.ReadByProject);
    }

    /// <summary>The data, read at the first use.</summary>
    public static SageMakerDistributionReleases Instance => Shared.Value;

    /// <summary>The releases, in the order of their versions.</summary>
    public IReadOnlyList<Version> Releases => this.releases;

    /// <summary>The newest known release.</summary>
    public Version Newest => this.releases[this.releases.Count - 1];

    /// <summary>The conda names of all packages that a release holds or held.</summary>
    public IEnumerable<string> Names => this.lines.All().Select(line => line.Key);

    /// <summary>
    /// The release that a tag names; for a series, as <c>4.4-cpu</c>, the newest known one of it, and for <c>latest</c> the newest;
    /// <see langword="null"/> for one that is not known.
    /// </summary>
    public Version? Named(string tag)
    {
        string[] parts = tag.Split('-');
        string series = parts[0] == "latest" ? "" : parts[0] + ".";
        return series.Length > 0 && series[0] is < '0' or > '9'
            ? null
            : this.releases.LastOrDefault(release => (release + ".").StartsWith(series, StringComparison.Ordinal));
    }

    /// <summary>Whether no release of this version can appear any more: its series is one that others have followed.</summary>
    public bool CannotExist(Version version)
    {
        if (this.releases.Contains(version))
        {
            return false;
        }

        // Fixes come to the newest minor version of each major one; 0 and 1 are at their end.
        Version? newest = this.releases.LastOrDefault(release => release.Major == version.Major);
        return newest is not null
            && (version.Major < 2 || version.Minor < newest.Minor || (version.Minor == newest.Minor && version.Build < newest.Build));
    }

    /// <summary>The known release that is nearest to a version.</summary>
    public Version Nearest(Version version) =>
        Closest(
            this.releases.Where(release => release.Major == version.Major && release.Minor == version.Minor), version.Build, r => r.Build)
        ?? this.releases.LastOrDefault(release => release.Major == version.Major)
        ?? this.Newest;

    /// <summary>The version of a package in a release; <see langword="null"/> if the release does not hold it.</summary>
    /// <param name="name">The package's conda name.</param>
    public string? VersionOf(string name, Version release, bool isGpu)
    {
        int number = this.releases.IndexOf(release);
        return this.Entries(name).Where(entry => Holds(entry.Held, number, isGpu)).Select(entry => entry.Version).FirstOrDefault();
    }

    /// <summary>The conda name under which a release may hold a project of PyPI; <see langword="null"/> if none does.</summary>
    /// <param name="project">The project's name in its normal form.</param>
    public string? NameOfProject(string project) => this.byProject.Value.TryGetValue(project, out string? name) ? name : null;

    /// <summary>Whether any release holds this very version of a conda package, so that it exists.</summary>
    public bool HasConda(string name, string version) => this.Entries(name).Any(entry => entry.Version == version);

    private static Version? Closest(IEnumerable<Version> candidates, int wanted, Func<Version, int> part) =>
        candidates.OrderBy(candidate => Math.Abs(part(candidate) - wanted)).FirstOrDefault();

    private IEnumerable<(string Version, string Held)> Entries(string name)
    {
        foreach (string entry in this.lines[name]?.Split(' ') ?? [])
        {
            int colon = entry.LastIndexOf(':');
            yield return (entry.Substring(0, colon), entry.Substring(colon + 1));
        }
    }

    // <releases of cpu>[/<releases of gpu, if they are others>], each a list of runs: the gap before it, and its length - 1.
    private static bool Holds(string held, int number, bool isGpu)
    {
        int slash = held.IndexOf('/');
        string runs = slash < 0 ? held : isGpu ? held.Substring(slash + 1) : held.Substring(0, slash);
        int position = 0;
        foreach (string run in runs.Length == 0 && slash >= 0 ? [] : runs.Split(','))
        {
            int plus = run.IndexOf('+');
            string gap = plus < 0 ? run : run.Substring(0, plus);
            int first = position + (gap.Length == 0 ? 0 : int.Parse(gap, NumberStyles.None, CultureInfo.InvariantCulture));
            int length = 1 + (plus < 0 ? 0 : int.Parse(run.Substring(plus + 1), NumberStyles.None, CultureInfo.InvariantCulture));
            if (number >= first && number < first + length)
            {
                return true;
            }

            position = first + length;
        }

        return false;
    }

    private Dictionary<string, string> ReadByProject()
    {
        Dictionary<string, string> names = new(StringComparer.Ordinal);
        foreach (string name in this.Names)
        {
            string project = Checks.Pins.CondaPipNames.ProjectOf(name);

            // The package itself before those that only bring it, as matplotlib before matplotlib-base.
            if (!names.ContainsKey(project) || name == project)
            {
                names[project] = name;
            }
        }

        return names;
    }
}
