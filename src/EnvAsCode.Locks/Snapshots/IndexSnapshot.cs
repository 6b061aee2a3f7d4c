using System;
using System.Collections.Generic;
using System.Linq;
using EnvAsCode.Resolution.Conda;
using EnvAsCode.Resolution.Python;

namespace EnvAsCode.Locks.Snapshots;

/// <summary>
/// What indexes had when a project was locked, of the names that its lock is about: enough to say in the compiler whether a version exists,
/// is yanked, fits the Python and the platform, and to solve again where the requirements of the releases are in it too.
/// </summary>
/// <param name="Projects">Projects of Python indexes, by normal name.</param>
/// <param name="Metadata">What releases ask for, by project and release, where it is known.</param>
/// <param name="Records">Packages of conda channels.</param>
public sealed record IndexSnapshot(
    IReadOnlyList<PythonProject> Projects,
    IReadOnlyDictionary<(string Name, string Version), PythonMetadata> Metadata,
    IReadOnlyList<CondaRecord> Records)
{
    /// <summary>The name of the file beside the lock.</summary>
    public const string FileName = "envascode.lock.index";

    /// <summary>The version of the format that is written, and the only one that is read.</summary>
    public const int FormatVersion = 1;

    /// <summary>The names that a channel was asked for and does not have.</summary>
    public IReadOnlyList<(string Channel, string Name)> Absent { get; init; } = [];

    /// <summary>What the snapshot was cut for.</summary>
    public SnapshotScope Scope { get; init; } = SnapshotScope.All;

    /// <summary>A snapshot of nothing.</summary>
    public static IndexSnapshot Empty { get; } = new([], new Dictionary<(string, string), PythonMetadata>(), []);

    /// <summary>Reads a snapshot.</summary>
    /// <param name="text">The file's text.</param>
    /// <exception cref="FormatException">It is none, or in another format; the message names the line.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    public static IndexSnapshot Parse(string text) => SnapshotReader.Read(text ?? throw new ArgumentNullException(nameof(text)));

    /// <summary>The projects as an index for a resolver.</summary>
    public IPythonIndex ToPythonIndex() => new PythonSnapshot(this);

    /// <summary>A channel's packages for a resolver.</summary>
    /// <param name="name">The channel's name.</param>
    public ICondaChannel ToCondaChannel(string name) => new CondaSnapshot(
        name,
        this.Records.Where(record => record.Package.Channel == name)
            .ToLookup(static record => record.Package.Name, StringComparer.Ordinal));

    /// <summary>The file's text: names and versions in order, LF, a line feed at the end.</summary>
    public override string ToString() => SnapshotWriter.Write(this);

    private sealed class PythonSnapshot(IndexSnapshot snapshot) : IPythonIndex
    {
        private readonly Dictionary<string, PythonProject> projects =
            snapshot.Projects.ToDictionary(static project => project.Name, StringComparer.Ordinal);

        public bool IsInMemory => true;

        public PythonProject? FindProject(string name) => this.projects.TryGetValue(name, out PythonProject? project) ? project : null;

        public PythonMetadata? FindMetadata(PythonProject project, PythonRelease release, PythonFile? file) =>
            snapshot.Metadata.TryGetValue((project.Name, release.Version.ToString()), out PythonMetadata? metadata) ? metadata : null;

        public void Expect(IReadOnlyCollection<string> names)
        {
        }
    }

    private sealed class CondaSnapshot(string name, ILookup<string, CondaRecord> records) : ICondaChannel
    {
        public string Name => name;

        public IReadOnlyList<CondaRecord> FindRecords(string name) => [.. records[name]];
    }
}
