using System;
using System.Collections.Generic;
using System.Linq;
using EnvAsCode.Locks.Text;
using EnvAsCode.Packaging.Conda.Packages;
using EnvAsCode.Packaging.Pep440;
using EnvAsCode.Resolution.Conda;
using EnvAsCode.Resolution.Python;

namespace EnvAsCode.Locks.Snapshots;

/// <summary>Reads a snapshot. Unknown fields are passed over.</summary>
internal sealed class SnapshotReader
{
    private const string Advice = "; make it again with 'dotnet build -t:Lock'";

    private readonly List<PythonProject> projects = [];
    private readonly Dictionary<(string, string), PythonMetadata> metadata = [];
    private readonly List<CondaRecord> records = [];
    private readonly List<(string, string)> absent = [];
    private readonly SortedDictionary<Pep440Version, List<PythonFile>> releases = [];
    private PythonProject? project;
    private SnapshotScope scope = SnapshotScope.All;

    /// <summary>Reads a snapshot.</summary>
    /// <exception cref="FormatException">It is none.</exception>
    public static IndexSnapshot Read(string text)
    {
        SnapshotReader reader = new();
        bool hasHead = false;
        string[] lines = text.TrimStart('\ufeff').Split('\n');
        for (int i = 0; i < lines.Length; i++)
        {
            string line = lines[i].TrimEnd('\r', ' ', '\t');
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            if (hasHead)
            {
                reader.Add(line, i + 1);
            }
            else if (line != SnapshotWriter.Magic + " 1")
            {
                throw LineReader.ErrorAt(i + 1, "it is no snapshot of indexes in format 1" + Advice);
            }

            hasHead = true;
        }

        reader.EndProject();
        return hasHead ? new IndexSnapshot(reader.projects, reader.metadata, reader.records)
            {
                Absent = reader.absent,
                Scope = reader.scope,
            }

            : throw new FormatException("the snapshot of the indexes is empty" + Advice);
    }

    private void Add(string text, int number)
    {
        LineReader line = new(
            text,
            number,
            text.StartsWith("conda ", StringComparison.Ordinal) ? 7 : text.StartsWith("none ", StringComparison.Ordinal) ? 3
                : text.StartsWith("for ", StringComparison.Ordinal) ? 1 : 2);
        switch (line[0])
        {
            case "for":
                this.scope = new SnapshotScope(line.Fields("platform"), line.Fields("python"));
                break;
            case "pip":
                this.EndProject();
                this.project = new PythonProject(line[1], []) { Index = line.Field("from") };
                break;
            case "release":
                this.AddRelease(line, this.project ?? throw line.Error("it stands before any project" + Advice));
                break;
            case "conda":
                this.records.Add(ReadRecord(line));
                break;
            case "none":
                this.absent.Add((line[1], line[2]));
                break;
            default:
                throw line.Error($"'{line[0]}' begins no line of a snapshot" + Advice);
        }
    }

    private void EndProject()
    {
        if (this.project is not null)
        {
            this.projects.Add(this.project with
            {
                Releases = [.. this.releases.Select(static release => new PythonRelease(release.Key, release.Value))]
            });
        }

        this.project = null;
        this.releases.Clear();
    }

    private void AddRelease(LineReader line, PythonProject project)
    {
        if (!Pep440Version.TryParse(line[1], out Pep440Version? version))
        {
            throw line.Error($"'{line[1]}' is no version" + Advice);
        }

        if (!this.releases.TryGetValue(version, out List<PythonFile>? files))
        {
            this.releases.Add(version, files = []);
        }

        string? yanked = line.Field("yanked");
        files.AddRange(line.Fields("file").Select(name => new PythonFile(name)
        {
            RequiresPython = line.Field("python"),
            IsYanked = yanked is not null,
            YankedReason = yanked is { Length: > 0 } ? yanked : null,
        }));
        if (line.Field("known") is { } source)
        {
            this.metadata[(project.Name, version.ToString())] = new PythonMetadata
            {
                RequiresDist = line.Fields("needs"),
                ProvidesExtra = line.Fields("extra"),
                License = line.Field("license"),
                FileName = source.Length > 0 ? source : null,
            };
        }
    }

    private static CondaRecord ReadRecord(LineReader line) => new(
        new CondaPackageRecord(line[4], line[5], line[6], line.Number("number") ?? 0)
        {
            Channel = line[1],
            Subdir = line[2],
            FileName = line[3],
            TrackFeatures = line.Field("features"),
            License = line.Field("license"),
        })
    {
        Depends = line.Fields("needs"),
        Constrains = line.Fields("limits"),
        Timestamp = (long)Math.Min(line.Number("time") ?? 0, long.MaxValue),
        Noarch = line.Field("noarch") switch { "python" => NoarchKind.Python, "generic" => NoarchKind.Generic, _ => NoarchKind.None },
    };
}
