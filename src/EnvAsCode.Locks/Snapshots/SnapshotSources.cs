using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using EnvAsCode.Resolution.Conda;
using EnvAsCode.Resolution.Python;

namespace EnvAsCode.Locks.Snapshots;

/// <summary>
/// A snapshot as the indexes of one question. It notices what it was asked and does not know: an answer that rests on that is none, or only
/// half of one.
/// </summary>
public sealed class SnapshotSources : IDisposable
{
    // Far more than a question of some hundred packages asks; what asks more would take longer than somebody types.
    private const int MostQuestions = 20_000;

    private readonly CancellationTokenSource limit = new();
    private readonly HashSet<string> indexes;
    private readonly IndexSnapshot snapshot;
    private readonly Dictionary<string, PythonProject> projects;
    private readonly ILookup<(string, string), CondaRecord> records;
    private readonly HashSet<(string, string)> absent;
    private int asked;

    /// <summary>The sources of a part.</summary>
    /// <param name="snapshot">The snapshot.</param>
    /// <param name="sources">The indexes and channels that the part comes from.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public SnapshotSources(IndexSnapshot snapshot, IReadOnlyList<LockedSource> sources)
    {
        this.snapshot = snapshot ?? throw new ArgumentNullException(nameof(snapshot));
        _ = sources ?? throw new ArgumentNullException(nameof(sources));
        this.indexes = new(sources.Where(static source => source.Kind == LockKind.Pip).Select(static source => source.Name));
        this.projects = new(StringComparer.Ordinal);
        foreach (PythonProject project in snapshot.Projects)
        {
            this.projects[project.Name] = project;
        }

        this.records = snapshot.Records.ToLookup(static record => (record.Package.Channel ?? "", record.Package.Name));
        this.absent = [.. snapshot.Absent];
        this.Index = new PythonSource(this);
        this.Channels =
        [
            .. sources.Where(static source => source.Kind == LockKind.Conda).Select(source => new CondaSource(this, source.Name)),
        ];
    }

    /// <summary>Whether it is known what every release asks for that was looked at, so that a solution is one.</summary>
    public bool IsComplete { get; private set; } = true;

    /// <summary>Whether all names are known that were asked for, so that a conflict is one.</summary>
    public bool IsSufficient { get; private set; } = true;

    /// <summary>The Python indexes.</summary>
    public IPythonIndex Index { get; }

    /// <summary>The channels.</summary>
    public IReadOnlyList<ICondaChannel> Channels { get; }

    /// <summary>Set when more is asked than there is time for.</summary>
    public CancellationToken Limit => this.limit.Token;

    /// <inheritdoc/>
    public void Dispose() => this.limit.Dispose();

    private void Count()
    {
        if (++this.asked > MostQuestions)
        {
            this.Miss();
        }
    }

    private void Miss()
    {
        this.IsSufficient = false;
        this.limit.Cancel();
    }

    private sealed class PythonSource(SnapshotSources owner) : IPythonIndex
    {
        public bool IsInMemory => false;

        public PythonProject? FindProject(string name)
        {
            owner.Count();
            if (!owner.projects.TryGetValue(name, out PythonProject? project))
            {
                owner.Miss();
                return null;
            }

            // No index had it; or another one than this part's, so that nothing is known.
            if (project.Index is not null && !owner.indexes.Contains(project.Index))
            {
                owner.Miss();
            }

            return project.Index is null && project.Releases.Count == 0 ? null : project;
        }

        public PythonMetadata? FindMetadata(PythonProject project, PythonRelease release, PythonFile? file)
        {
            owner.Count();
            if (owner.snapshot.Metadata.TryGetValue((project.Name, release.Version.ToString()), out PythonMetadata? metadata))
            {
                return metadata;
            }

            // As if it asked for nothing: what cannot be installed then cannot be installed at all.
            owner.IsComplete = false;
            return new PythonMetadata();
        }

        public void Expect(IReadOnlyCollection<string> names)
        {
        }
    }

    private sealed class CondaSource(SnapshotSources owner, string name) : ICondaChannel
    {
        public string Name => name;

        public IReadOnlyList<CondaRecord> FindRecords(string package)
        {
            owner.Count();
            CondaRecord[] records = [.. owner.records[(name, package)]];
            if (records.Length == 0 && !owner.absent.Contains((name, package)))
            {
                owner.Miss();
            }

            return records;
        }
    }
}
