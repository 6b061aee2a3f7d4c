using System;
using System.Collections.Generic;
using System.Linq;
using EnvAsCode.Packaging.Wheels;
using EnvAsCode.Resolution.Conflicts;
using EnvAsCode.Resolution.Solving;

namespace EnvAsCode.Resolution.Python.Compilation;

/// <summary>Which file of a release can be used on a target, and why none can.</summary>
internal sealed class FileRules(PythonTarget target, FileSettings settings)
{
    private readonly PythonVersionRules pythonVersions = new(target.PythonVersion);

    /// <summary>Specifiers of Python's version that are none, and so ignored.</summary>
    public IEnumerable<string> InvalidRequiresPython => this.pythonVersions.Invalid;

    /// <summary>Whether the target's Python satisfies a specifier.</summary>
    public bool AllowsPython(string? requiresPython) => this.pythonVersions.Allows(requiresPython);

    /// <summary>Why a release that asks for this version of Python cannot be used.</summary>
    public UnavailableReason WrongPython(string requiresPython) => new(
        ConflictKind.RequiresPython,
        $"requires Python{requiresPython} and Python is {target.PythonVersion}",
        $"require Python{requiresPython} and Python is {target.PythonVersion}",
        Detail: requiresPython);

    public PythonCandidate Create(string project, PythonRelease release)
    {
        // A release without files is one whose files are of no interest.
        if (release.Files.Count == 0)
        {
            return new PythonCandidate(release.Version) { Release = release };
        }

        List<PythonFile> existing = [.. release.Files.Where(this.Exists)];
        List<PythonFile> usable = [.. existing.Where(file => this.AllowsPython(file.RequiresPython) && this.MayBeUsed(project, file))];
        List<PythonFile> wanted = [.. usable.Where(file => !file.IsYanked)];
        PythonFile? best = this.Best(wanted.Count > 0 ? wanted : usable);
        return new PythonCandidate(release.Version)
        {
            Release = release,
            File = best,
            IsYanked = best is { IsYanked: true },
            YankedReason = best is { IsYanked: true } ? best.YankedReason : null,
            Reason = best is null ? this.ReasonFor(project, existing) : null,
        };
    }

    private bool Exists(PythonFile file) => settings.ExcludeNewer is not DateTimeOffset limit || !(file.UploadTime > limit);

    private bool MayBeUsed(string project, PythonFile file) => file.IsWheel
        ? settings.MustBeBuilt?.Contains(project) != true && this.RankOf(file) is not null
        : settings.MayBeBuilt?.Contains(project) != false;

    // The best tag, then the highest build number; without tags any wheel will do.
    private PythonFile? Best(List<PythonFile> files) => files
        .OrderBy(file => file.IsWheel ? this.RankOf(file) ?? int.MaxValue : int.MaxValue)
        .ThenByDescending(file => BuildOf(file).Number)
        .ThenByDescending(file => BuildOf(file).Text, StringComparer.Ordinal)
        .ThenBy(file => file.FileName, StringComparer.Ordinal)
        .FirstOrDefault();

    private int? RankOf(PythonFile file) =>
        WheelFileName.TryParse(file.FileName, out WheelFileName? wheel) ? (target.Tags is null ? 0 : target.Tags.RankOf(wheel)) : null;

    private static (int Number, string Text) BuildOf(PythonFile file)
    {
        string build = WheelFileName.TryParse(file.FileName, out WheelFileName? wheel) ? wheel.Build ?? "" : "";
        int digits = build.TakeWhile(c => c is >= '0' and <= '9').Count();
        return int.TryParse(build.Substring(0, digits), out int number) ? (number, build.Substring(digits)) : (-1, build);
    }

    private UnavailableReason ReasonFor(string project, List<PythonFile> existing)
    {
        if (existing.Count == 0)
        {
            return new(ConflictKind.Unavailable, "is newer than the date that excludes it", "are newer than the date that excludes them");
        }

        if (existing.Find(file => this.MayBeUsed(project, file)) is PythonFile { RequiresPython: string requiresPython })
        {
            return this.WrongPython(requiresPython);
        }

        if (existing.TrueForAll(file => !this.AllowsPython(file.RequiresPython)))
        {
            return this.WrongPython(existing[0].RequiresPython!);
        }

        List<WheelFileName> wheels = [];
        foreach (PythonFile file in existing)
        {
            if (WheelFileName.TryParse(file.FileName, out WheelFileName? wheel))
            {
                wheels.Add(wheel);
            }
        }

        return settings.MustBeBuilt?.Contains(project) == true
            ? new(ConflictKind.NoFile, "has no source distribution", "have no source distribution")
            : wheels.Count == 0
                ? new(
                    ConflictKind.NoFile,
                    "has no usable wheels",
                    "have no usable wheels",
                    $"{project} has only source distributions, and may not be built")
                : this.MissingTag(wheels);
    }

    private UnavailableReason MissingTag(List<WheelFileName> wheels)
    {
        IReadOnlyList<CompatibilityTag> supported = target.Tags!.Tags;
        List<CompatibilityTag> tags = [.. wheels.SelectMany(wheel => wheel.Tags)];
        HashSet<string> interpreters = [.. supported.Select(tag => tag.Interpreter)];
        HashSet<string> abis = [.. supported.Select(tag => tag.Abi)];
        return !tags.Exists(tag => interpreters.Contains(tag.Interpreter))
            ? Reason("Python", tag => tag.Interpreter)
            : !tags.Exists(tag => interpreters.Contains(tag.Interpreter) && abis.Contains(tag.Abi))
                ? Reason("Python ABI", tag => tag.Abi)
                : Reason("platform", tag => tag.Platform);

        UnavailableReason Reason(string kind, Func<CompatibilityTag, string> part)
        {
            string end = $"no wheels with a matching {kind} tag (as {part(supported[0])})";
            string others = string.Join(", ", tags.Select(part).Distinct().OrderBy(text => text, StringComparer.Ordinal).Take(6));
            return new(
                ConflictKind.NoFile,
                "has " + end,
                "have " + end,
                $"there are wheels of {wheels[0].Name.Normalized} {wheels[0].Version} for {others}");
        }
    }
}
