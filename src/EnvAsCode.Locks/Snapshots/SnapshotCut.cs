using System;
using System.Collections.Generic;
using System.Linq;
using EnvAsCode.Packaging.Conda.MatchSpecs;
using EnvAsCode.Packaging.Conda.VersionSpecs;
using EnvAsCode.Packaging.Wheels;
using EnvAsCode.Resolution.Conda;
using EnvAsCode.Resolution.Python;

namespace EnvAsCode.Locks.Snapshots;

/// <summary>
/// Leaves out of a snapshot what no solve can need: builds that a later build of the same version replaces in every respect, builds for
/// another Python, and wheels for other platforms. Of every version something stays, so that it is known that there is one.
/// </summary>
public sealed class SnapshotCut
{
    private readonly SnapshotScope scope;
    private readonly IReadOnlyList<CondaVersionSpec> pythons;
    private readonly IReadOnlyList<string> available;
    private readonly HashSet<string> withBuilds;
    private readonly Dictionary<string, bool> fits = new(StringComparer.Ordinal);

    /// <summary>A cut for parts.</summary>
    /// <param name="scope">What is kept.</param>
    /// <param name="requests">What is asked for.</param>
    /// <param name="records">All packages of conda's: one that another asks for by its build keeps all builds.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public SnapshotCut(SnapshotScope scope, IEnumerable<LockedRequest> requests, IEnumerable<CondaRecord> records)
    {
        this.scope = scope ?? throw new ArgumentNullException(nameof(scope));
        _ = requests ?? throw new ArgumentNullException(nameof(requests));
        _ = records ?? throw new ArgumentNullException(nameof(records));
        this.pythons = [.. scope.Pythons.Select(static text => CondaVersionSpec.TryParse(text, out CondaVersionSpec? spec) ? spec : null)
            .OfType<CondaVersionSpec>()];
        CondaRecord[] all = [.. records];
        this.available =
        [
            .. all.Where(static record => record.Package.Name == "python").Select(static record => record.Package.Version)
                .Distinct(StringComparer.Ordinal).Where(version => this.pythons.Any(python => python.Matches(version))),
        ];
        this.withBuilds = new(
            all.SelectMany(static record => record.Depends.Concat(record.Constrains)).Distinct(StringComparer.Ordinal)
                .Concat(requests.Where(static request => request.Kind == LockKind.Conda).Select(static request => request.Text))
                .Select(NameWithBuild).OfType<string>(),
            StringComparer.Ordinal);
    }

    /// <summary>The packages of a name that are kept.</summary>
    /// <param name="records">All packages of the name in a channel.</param>
    /// <exception cref="ArgumentNullException"><paramref name="records"/> is <see langword="null"/>.</exception>
    public IReadOnlyList<CondaRecord> Cut(IReadOnlyList<CondaRecord> records)
    {
        List<CondaRecord> kept = [];
        foreach (IGrouping<string, CondaRecord> version in (records ?? throw new ArgumentNullException(nameof(records)))
            .GroupBy(static record => record.Package.Version, StringComparer.Ordinal))
        {
            CondaRecord[] latest = this.withBuilds.Contains(version.First().Package.Name) ? [.. version] :
            [
                .. version.GroupBy(KeyOf, StringComparer.Ordinal).Select(static same => same
                    .OrderByDescending(static record => record.Package.BuildNumber).ThenByDescending(static record => record.Timestamp)
                    .ThenBy(static record => record.Package.FileName, StringComparer.Ordinal).First()),
            ];
            CondaRecord[] fitting = [.. latest.Where(this.Fits)];
            kept.AddRange(fitting.Length > 0 ? fitting : latest.Take(1));
        }

        return kept;
    }

    /// <summary>A project with the files that are kept.</summary>
    /// <param name="project">The project.</param>
    /// <exception cref="ArgumentNullException"><paramref name="project"/> is <see langword="null"/>.</exception>
    public PythonProject Cut(PythonProject project) => (project ?? throw new ArgumentNullException(nameof(project))) with
    {
        Releases = [.. project.Releases.Select(release => release with { Files = this.Cut(release.Files) })],
    };

    private IReadOnlyList<PythonFile> Cut(IReadOnlyList<PythonFile> files) =>
        files.Where(this.IsForPlatform).ToArray() is { Length: > 0 } kept ? kept : [.. files.Take(1)];

    private bool IsForPlatform(PythonFile file) => this.scope.Platforms.Count == 0
        || !WheelFileName.TryParse(file.FileName, out WheelFileName? wheel)
        || wheel.Tags.Any(tag => tag.Platform == "any" || this.scope.Platforms.Any(platform => IsOf(tag.Platform, platform)));

    private static bool IsOf(string tag, string platform) => platform switch
    {
        "linux-64" => IsLinux(tag, "x86_64"),
        "linux-aarch64" => IsLinux(tag, "aarch64"),
        _ => true,
    };

    private static bool IsLinux(string tag, string machine) =>
        tag.IndexOf("linux", StringComparison.Ordinal) >= 0 && tag.EndsWith(machine, StringComparison.Ordinal);

    // What a solve sees of a build but for its number and time.
    private static string KeyOf(CondaRecord record) => string.Join(
        "\n",
        ((string[])[record.Package.Subdir ?? "", record.Package.TrackFeatures ?? "", record.Noarch.ToString()])
            .Concat(record.Depends.OrderBy(static text => text, StringComparer.Ordinal)).Append("")
            .Concat(record.Constrains.OrderBy(static text => text, StringComparer.Ordinal)));

    private bool Fits(CondaRecord record) => this.pythons.Count == 0
        || (record.Package.Name == "python" ? this.pythons.Any(python => python.Matches(record.Package.Version))
            : record.Depends.Where(static text => text.StartsWith("python ", StringComparison.Ordinal)).All(this.CanHold));

    private bool CanHold(string depends)
    {
        if (!this.fits.TryGetValue(depends, out bool can))
        {
            can = !MatchSpec.TryParse(depends, out MatchSpec? spec) || spec.Version is not { } version
                || (this.available.Count > 0 ? this.available.Any(version.Matches)
                    : this.pythons.Any(python => !python.IsDisjointFrom(version)));
            this.fits.Add(depends, can);
        }

        return can;
    }

    // Three words, or brackets, of which any may speak of a build.
    private static string? NameWithBuild(string text)
    {
        string trimmed = text.Trim();
        int end = trimmed.IndexOfAny([' ', '=', '<', '>', '!', '~', '[']);
        if (end < 0)
        {
            return null;
        }

        string name = trimmed.Substring(0, end);
        bool isPlain = trimmed.IndexOf('[') < 0 && trimmed.IndexOf(':') < 0 && MatchSpec.TryParse(trimmed, out MatchSpec? spec)
            && spec.Build is null && spec.BuildNumber is null;
        return isPlain ? null : name.Substring(name.LastIndexOf(':') + 1);
    }
}
