using System;
using System.Collections.Generic;
using System.Linq;
using EnvAsCode.Diagnostics;
using EnvAsCode.Emit.Locking;
using EnvAsCode.Locks;
using EnvAsCode.Locks.Advisories;
using EnvAsCode.Locks.Snapshots;

namespace EnvAsCode.Emit.Checks.Locks;

/// <summary>
/// EAC6001 to EAC6009: what the lock beside the project, and the snapshot of the indexes with it, say of a declaration. Nothing is fetched.
/// A part that fits costs a comparison; one that does not is solved again with what the snapshot has.
/// </summary>
internal sealed class LockChecks : ICheck
{
    /// <inheritdoc/>
    public void Check(CheckContext context)
    {
        if (context.Files?.Lock is not { } projectLock)
        {
            return;
        }

        if (projectLock.IsBeingMade)
        {
            ReportPins(context.LockPlan, context.Findings);
            return;
        }

        ReportBroken(LockFile.FileName, projectLock.Problem, context.Findings);
        ReportBroken(IndexSnapshot.FileName, projectLock.SnapshotProblem, context.Findings);
        ReportBroken(LockFile.FileName + AdvisoryFile.Extension, projectLock.AdvisoryProblem, context.Findings);
        ReportVulnerable(context);
        foreach (PlannedPart part in context.LockPlan.Parts)
        {
            LockedPart? locked = projectLock.File?.Find(part.Key);
            IReadOnlyList<LockDifference> differences = locked?.Inputs.CompareTo(part.Inputs) ?? [];
            if (locked is not null && differences.Count == 0)
            {
                ReportYanked(part, locked, context.Findings);
            }
            else if (!TryReportConflict(part, locked, projectLock, context.Findings) && projectLock.Problem is null)
            {
                ReportStale(part, locked, differences, projectLock, context.Findings);
            }
        }
    }

    // For the command that writes other versions: it reads them from the compiler's log, and no C#.
    private static void ReportPins(LockPlan plan, FindingCollector findings)
    {
        HashSet<(string, string)> reported = [];
        foreach ((PlannedPart part, LockedRequest request) in plan.Parts
            .SelectMany(static part =>
                part.Inputs.Requests.Where(static request => !request.IsConstraint).Select(request => (part, request))))
        {
            string place = part.PlaceOf(request);
            if (request.ExactVersion is { } version && place.EndsWith("]", StringComparison.Ordinal)
                && reported.Add((place, request.Text)))
            {
                string manager = request.Kind == LockKind.Conda ? "conda" : "pip";
                findings.Report(Rules.PinPlace, LockPlaces.OfVersion(place), manager, request.Name, version);
            }
        }
    }

    private static void ReportBroken(string file, string? problem, FindingCollector findings)
    {
        if (problem is not null)
        {
            findings.Report(Rules.BrokenLock, nameof(EnvironmentSpec.Name), file, problem);
        }
    }

    private static void ReportVulnerable(CheckContext context)
    {
        foreach (VulnerablePackage package in context.Vulnerable)
        {
            context.Findings.Report(Rules.VulnerablePin, package.Place, package.Name, package.Version, package.Words, package.Advice);
        }
    }

    private static void ReportYanked(PlannedPart part, LockedPart locked, FindingCollector findings)
    {
        foreach (LockedPackage package in locked.Packages.Where(static package => package.Yanked is not null))
        {
            LockedRequest? request = part.Inputs.Requests.FirstOrDefault(request =>
                request.Kind == package.Kind && request.Name == package.Name);
            findings.Report(
                Rules.YankedRelease,
                request is null ? nameof(EnvironmentSpec.Name) : LockPlaces.OfVersion(part.PlaceOf(request)),
                package.Name,
                package.Version,
                package.Yanked is { Length: > 0 } reason ? " (" + reason + ")" : "");
        }
    }

    private static bool TryReportConflict(PlannedPart part, LockedPart? locked, ProjectLock projectLock, FindingCollector findings)
    {
        if (PartResolutions.Conflict(part, locked, projectLock) is not { } conflict)
        {
            return false;
        }

        string[] places = [.. conflict.Pins.Select(static pin => pin.Origin).OfType<string>().Select(LockPlaces.OfVersion).Distinct()];
        findings.Report(new Finding(
            ConflictWords.RuleOf(conflict), places.FirstOrDefault() ?? nameof(EnvironmentSpec.Name), [ConflictWords.TextOf(conflict)])
        {
            RelatedPaths = places.Skip(1).ToEquatableArray(),
            Fix = RepairFix.Of(conflict),
        });
        return true;
    }

    private static void ReportStale(
        PlannedPart part,
        LockedPart? locked,
        IReadOnlyList<LockDifference> differences,
        ProjectLock projectLock,
        FindingCollector findings)
    {
        string name = part.Key.Environment + " (" + part.Key.Target + ")";
        if (locked is null && projectLock.IsRequired)
        {
            findings.Report(Rules.NotLocked, nameof(EnvironmentSpec.Name), name, "EnvAsCodeLockedMode");
        }
        else if (locked is null && projectLock.Exists)
        {
            findings.Report(Rules.StaleLock, nameof(EnvironmentSpec.Name), name, "it has no such part");
        }

        foreach (LockDifference difference in differences)
        {
            findings.Report(Rules.StaleLock, PlaceOf(part, difference), name, difference.ToString());
        }
    }

    private static string PlaceOf(PlannedPart part, LockDifference difference)
    {
        if (difference.What == LockDifferenceKind.Python)
        {
            return nameof(EnvironmentSpec.Python);
        }

        LockedRequest? request = part.Inputs.Requests.FirstOrDefault(request => difference.What == LockDifferenceKind.Request
            && request.Kind == difference.Kind && request.Name == difference.Name);
        return request is null ? nameof(EnvironmentSpec.Name) : LockPlaces.OfVersion(part.PlaceOf(request));
    }
}
