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
    public static IndexSnapshot Make(IndexSnapshot? old, IReadOnlyList<LockedPart> kept, IndexRecord record)
    {
        old ??= IndexSnapshot.Empty;
        HashSet<string> pip = NamesOf(kept, LockKind.Pip);
        HashSet<string> conda = NamesOf(kept, LockKind.Conda);
        List<PythonProject> projects = [.. record.Projects.Values];
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

        List<CondaRecord> records = [.. record.Records.Values.SelectMany(static each => each)];
        HashSet<(string?, string)> asked = [.. record.Records.Keys.Select(static key => ((string?)key.Channel, key.Name))];
        records.AddRange(old.Records.Where(each =>
            conda.Contains(each.Package.Name) && !asked.Contains((each.Package.Channel, each.Package.Name))));
        return new IndexSnapshot(projects, metadata, records)
        {
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
