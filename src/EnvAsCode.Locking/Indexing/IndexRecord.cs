using System;
using System.Collections.Generic;
using EnvAsCode.Resolution.Conda;
using EnvAsCode.Resolution.Python;

namespace EnvAsCode.Locking.Indexing;

/// <summary>Remembers what indexes and channels were asked, and what they answered: a snapshot is made of it.</summary>
internal sealed class IndexRecord
{
    /// <summary>The projects by name; one without releases for a name that no index has.</summary>
    public SortedDictionary<string, PythonProject> Projects { get; } = new(StringComparer.Ordinal);

    /// <summary>What releases ask for.</summary>
    public Dictionary<(string Name, string Version), PythonMetadata> Metadata { get; } = [];

    /// <summary>The packages by channel and name.</summary>
    public SortedDictionary<(string Channel, string Name), IReadOnlyList<CondaRecord>> Records { get; } = [];

    /// <summary>An index that is recorded.</summary>
    public IPythonIndex Of(IPythonIndex index) => new RecordedIndex(this, index);

    /// <summary>A channel that is recorded.</summary>
    public ICondaChannel Of(ICondaChannel channel) => new RecordedChannel(this, channel);

    private sealed class RecordedIndex(IndexRecord record, IPythonIndex index) : IPythonIndex
    {
        public bool IsInMemory => index.IsInMemory;

        public PythonProject? FindProject(string name)
        {
            PythonProject? project = index.FindProject(name);
            record.Projects.TryAdd(name, project ?? new PythonProject(name, []));
            return project;
        }

        public PythonMetadata? FindMetadata(PythonProject project, PythonRelease release, PythonFile? file)
        {
            PythonMetadata? metadata = index.FindMetadata(project, release, file);
            if (metadata is not null)
            {
                record.Metadata[(project.Name, release.Version.ToString())] = metadata;
            }

            return metadata;
        }

        public void Expect(IReadOnlyCollection<string> names) => index.Expect(names);
    }

    private sealed class RecordedChannel(IndexRecord record, ICondaChannel channel) : ICondaChannel
    {
        public string Name => channel.Name;

        public IReadOnlyList<CondaRecord> FindRecords(string name)
        {
            IReadOnlyList<CondaRecord> records = channel.FindRecords(name);
            record.Records[(channel.Name, name)] = records;
            return records;
        }
    }
}
