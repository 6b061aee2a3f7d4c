using System;
using System.Collections.Generic;
using System.Linq;
using EnvAsCode.Emit.Locking;
using EnvAsCode.Locks;
using EnvAsCode.Locks.Advisories;
using EnvAsCode.Packaging.Pep440;

namespace EnvAsCode.Emit.Checks.Locks;

/// <summary>A package that an environment gets, with what is known to be wrong with it and nobody accepts.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Version">Its version.</param>
/// <param name="Place">Its place in the model, or that of what asks for it.</param>
/// <param name="Advisories">The vulnerabilities, the worst first.</param>
/// <param name="Fix">The least version that fixes them all; <see langword="null"/> if there is none.</param>
internal sealed record VulnerablePackage(
    string Name, string Version, string Place, IReadOnlyList<Advisory> Advisories, string? Fix)
{
    private const int MostIds = 3;

    /// <summary>The vulnerabilities in words, as <c>CVE-2023-32681 (medium)</c>.</summary>
    public string Words => string.Join(", ", this.Advisories.Take(MostIds).Select(static advisory =>
        (advisory.Aliases.FirstOrDefault(static id => id.StartsWith("CVE-", StringComparison.Ordinal)) ?? advisory.Id)
        + (advisory.Severity is null ? "" : " (" + advisory.Severity + ")")))
        + (this.Advisories.Count > MostIds ? " and " + (this.Advisories.Count - MostIds) + " more" : "");

    /// <summary>What to do.</summary>
    public string Advice => this.Fix is null ? "no version fixes it: choose another package" : "take " + this.Fix + " or later";

    /// <summary>The worst severity among them.</summary>
    public int Rank => this.Advisories.Max(static advisory => Advisory.RankOf(advisory.Severity));

    /// <summary>
    /// The packages of an environment: in the versions that are pinned, and otherwise in those that are locked.
    /// </summary>
    public static IReadOnlyList<VulnerablePackage> Of(LockPlan plan, ProjectLock? projectLock)
    {
        if (projectLock?.Advisories is not { } known)
        {
            return [];
        }

        ILookup<string, (Advisory Advisory, AffectedProject Project)> byName = known.Advisories
            .Where(static advisory => advisory.Accepted is null)
            .SelectMany(static advisory => advisory.Affected.Select(project => (advisory, project)))
            .ToLookup(static each => each.project.Name, StringComparer.Ordinal);
        Dictionary<(string, string, string), VulnerablePackage> found = [];
        foreach (PlannedPart part in plan.Parts)
        {
            foreach ((LockKind kind, string name, string text, string place) in VersionsOf(part, projectLock.File?.Find(part.Key)))
            {
                if (Pep440Version.TryParse(text, out Pep440Version? version)
                    && Of(kind == LockKind.Pip ? name : BaseContents.ProjectOf(name), version, byName) is { Count: > 0 } all)
                {
                    found[(name, text, place)] = new VulnerablePackage(
                        name, text, place, [.. all.Select(static each => each.Advisory)], FixOf(all, version));
                }
            }
        }

        return [.. found.Values];
    }

    private static IEnumerable<(LockKind Kind, string Name, string Version, string Place)> VersionsOf(PlannedPart part, LockedPart? locked)
    {
        Dictionary<(LockKind, string), string> pins = [];
        foreach (LockedRequest request in part.Inputs.Requests.Where(static request => !request.IsConstraint))
        {
            if (request.ExactVersion is { } version)
            {
                pins[(request.Kind, request.Name)] = version;
                yield return (request.Kind, request.Name, version, LockPlaces.OfVersion(part.PlaceOf(request)));
            }
        }

        foreach (LockedPackage package in locked?.Packages ?? [])
        {
            if (!pins.ContainsKey((package.Kind, package.Name)))
            {
                yield return (package.Kind, package.Name, package.Version, LockPlaces.Of(part, locked!, package));
            }
        }
    }

    private static List<(Advisory Advisory, AffectedProject Project)> Of(
        string project, Pep440Version version, ILookup<string, (Advisory Advisory, AffectedProject Project)> byName) =>
    [
        .. byName[project].Where(each => each.Project.Contains(version))
            .OrderByDescending(static each => Advisory.RankOf(each.Advisory.Severity))
            .ThenBy(static each => each.Advisory.Id, StringComparer.Ordinal),
    ];

    private static string? FixOf(List<(Advisory Advisory, AffectedProject Project)> all, Pep440Version version)
    {
        List<Pep440Version?> fixes = [.. all.Select(each => each.Project.FixFor(version))];
        return fixes.Contains(null) ? null : fixes.OrderByDescending(static fix => fix).First()!.ToString();
    }
}
