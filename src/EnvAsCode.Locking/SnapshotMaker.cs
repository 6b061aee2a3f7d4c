using System.Collections.Generic;
using System.Linq;
using EnvAsCode.Locking.Indexing;
using EnvAsCode.Locks;
using EnvAsCode.Locks.Snapshots;
using EnvAsCode.Resolution.Conda;
using EnvAsCode.Resolution.Python;

namespace EnvAsCode.Locking;

/// <summary>Makes the snapshot: what was asked now, and of the one before what the parts that were kept are about.</summary>
internal static class SnapshotMaker
{
    /// <summary>Makes it.</summary>
    /// <param name="old">The one before.</param>
    /// <param name="kept">The parts that were not solved again.</param>
    /// <param name="record">What was asked for the others.</param>
    /// <param name="wanted">All parts as they are declared, for which the snapshot is cut.</param>
    public static IndexSnapshot Make(
        IndexSnapshot? old, IReadOnlyList<LockedPart> kept, IndexRecord record, IReadOnlyCollection<LockedPart> wanted)
    {
        old ??= IndexSnapshot.Empty;
        HashSet<string> pip = NamesOf(kept, LockKind.Pip);
        HashSet<string> conda = NamesOf(kept, LockKind.Conda);
        SnapshotScope scope = SnapshotScope.Of(wanted);
        SnapshotCut cut = new(
            scope,
            wanted.SelectMany(static part => part.Inputs.Requests),
            record.Records.Values.SelectMany(static each => each).Concat(old.Records));
        List<PythonProject> projects = [.. record.Projects.Values.Select(cut.Cut)];
        Dictionary<(string, string), PythonMetadata> metadata = new(record.Metadata);
        foreach (PythonProject project in old.Projects.Where(project =>
            pip.Contains(project.Name) && !record.Projects.ContainsKey(project.Name)))
        {
            projects.Add(project);
        }

        // What a release asks for does not change, so that a version which was known once need not be asked for again.
        HashSet<string> names = [.. projects.Select(static project => project.Name)];
        foreach (KeyValuePair<(string Name, string Version), PythonMetadata> known in old.Metadata)
        {
            if (names.Contains(known.Key.Name))
            {
                metadata.TryAdd(known.Key, known.Value);
            }
        }

        List<CondaRecord> records = [.. record.Records.Values.SelectMany(cut.Cut)];
        HashSet<(string?, string)> asked = [.. record.Records.Keys.Select(static key => ((string?)key.Channel, key.Name))];
        CondaRecord[] carried = [.. old.Records.Where(each =>
            conda.Contains(each.Package.Name) && !asked.Contains((each.Package.Channel, each.Package.Name)))];
        records.AddRange(carried);
        return new IndexSnapshot(projects, metadata, records)
        {
            // What was carried over had been cut for the declarations of that time.
            Scope = carried.Length > 0 || projects.Count > record.Projects.Count ? scope.Intersect(old.Scope) : scope,
            Absent =
            [
                .. record.Records.Where(static each => each.Value.Count == 0).Select(static each => each.Key),
                .. old.Absent.Where(each => conda.Contains(each.Name) && !asked.Contains((each.Channel, each.Name))),
            ],
        };
    }

    private static HashSet<string> NamesOf(IReadOnlyList<LockedPart> parts, LockKind kind) =>
    [
        .. parts.SelectMany(static part => part.Packages).Where(package => package.Kind == kind).Select(static package => package.Name),
        .. parts.SelectMany(static part => part.Inputs.Requests).Where(request => request.Kind == kind)
            .Select(static request => request.Name),
    ];
}
