using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using EnvAsCode.Locks;
using EnvAsCode.Locks.Snapshots;
using EnvAsCode.Locks.Solving;
using EnvAsCode.Resolution.Conflicts;
using EnvAsCode.Resolution.Environments;

namespace EnvAsCode.Emit.Locking;

/// <summary>
/// Solves parts with the snapshot beside the lock, where it suffices. What was solved for a snapshot is remembered with it: while somebody
/// types elsewhere, nothing is solved again.
/// </summary>
internal static class PartResolutions
{
    private static readonly ConditionalWeakTable<ProjectLock, ConcurrentDictionary<string, Conflict?>> Known = new();

    /// <summary>
    /// Why a part cannot be installed; <see langword="null"/> if it can, or the snapshot does not know enough to tell.
    /// </summary>
    /// <param name="part">The part as the declaration wants it.</param>
    /// <param name="locked">The part as it was locked, whose versions are tried first.</param>
    public static Conflict? Conflict(PlannedPart part, LockedPart? locked, ProjectLock projectLock)
    {
        if (projectLock.Snapshot is not { } snapshot)
        {
            return null;
        }

        string key = part.Key + "\n" + part.Inputs.ToDigest() + "\n" + string.Join("\n", part.Places.Select(
            static place => place.Key.Text + " " + place.Value));
        return Known.GetOrCreateValue(projectLock).GetOrAdd(key, _ => Solve(part, locked, snapshot));
    }

    private static Conflict? Solve(PlannedPart part, LockedPart? locked, IndexSnapshot snapshot)
    {
        if (!snapshot.Scope.Covers(part.Key.Platform, part.Inputs))
        {
            return null;
        }

        IReadOnlyList<LockedSource> declared = part.Inputs.Sources;
        LockedSource[] sources =
        [
            .. (locked?.Inputs.Sources ?? []).Where(source => source.Kind == LockKind.Pip && !declared.Contains(source)),
            .. declared,
        ];
        using SnapshotSources known = new(snapshot, sources);
        PartQuestion question = new(part.Key, part.Inputs)
        {
            Base = BaseContents.Find(part.Inputs.Base),
            ProjectOf = BaseContents.ProjectOf,
            OriginOf = part.PlaceOf,
            Preferences = (locked?.Packages ?? []).ToDictionary(
                static package => (package.Kind, package.Name), static package => package.Version),
        };
        try
        {
            EnvironmentResolution resolution = PartSolver.Solve(question, known.Index, known.Channels, known.Limit);

            // A repair is a solution, and so has to rest on what is known.
            return !known.IsSufficient || resolution.Conflict is not { } conflict ? null
                : known.IsComplete ? conflict
                : conflict with { Repairs = [] };
        }
        catch (OperationCanceledException)
        {
            return null;
        }
    }
}
