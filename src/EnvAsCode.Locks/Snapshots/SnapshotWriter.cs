using System;
using System.Globalization;
using System.Linq;
using EnvAsCode.Locks.Text;
using EnvAsCode.Resolution.Conda;
using EnvAsCode.Resolution.Python;

namespace EnvAsCode.Locks.Snapshots;

/// <summary>Writes a snapshot: a line a release, or several where its files ask for different Pythons or only some are yanked.</summary>
internal static class SnapshotWriter
{
    /// <summary>The first word of the file.</summary>
    public const string Magic = "envascode-index";

    private static readonly string Head =
        "# What the indexes had when the lock was made, for the compiler. Made by 'dotnet build -t:Lock': commit it, do not edit it.\n"
        + Magic + " " + IndexSnapshot.FormatVersion.ToString(CultureInfo.InvariantCulture) + "\n";

    /// <summary>Writes a snapshot.</summary>
    public static string Write(IndexSnapshot snapshot)
    {
        LockLineWriter writer = new();
        if (snapshot.Scope.Platforms.Count + snapshot.Scope.Pythons.Count > 0)
        {
            writer.Word("for").Fields("platform", snapshot.Scope.Platforms).Fields("python", snapshot.Scope.Pythons).End();
        }

        foreach (PythonProject project in snapshot.Projects.OrderBy(static project => project.Name, StringComparer.Ordinal))
        {
            writer.Word("pip").Word(project.Name).Field("from", project.Index).End();
            foreach (PythonRelease release in project.Releases.OrderBy(static release => release.Version))
            {
                string version = release.Version.ToString();
                snapshot.Metadata.TryGetValue((project.Name, version), out PythonMetadata? metadata);
                WriteRelease(writer, version, release, metadata);
            }
        }

        foreach (CondaRecord record in snapshot.Records
            .OrderBy(static record => record.Package.Channel, StringComparer.Ordinal)
            .ThenBy(static record => record.Package.Name, StringComparer.Ordinal)
            .ThenBy(static record => record.Package.Subdir, StringComparer.Ordinal)
            .ThenBy(static record => record.Package.FileName, StringComparer.Ordinal))
        {
            WriteRecord(writer, record);
        }

        foreach ((string channel, string name) in snapshot.Absent
            .OrderBy(static absent => absent.Channel, StringComparer.Ordinal).ThenBy(static absent => absent.Name, StringComparer.Ordinal))
        {
            writer.Word("none").Word(channel).Word(name).End();
        }

        return Head + writer;
    }

    private static void WriteRelease(LockLineWriter writer, string version, PythonRelease release, PythonMetadata? metadata)
    {
        bool isFirst = true;
        foreach (IGrouping<(string?, string?), PythonFile> files in release.Files
            .GroupBy(static file => (file.RequiresPython, file.IsYanked ? file.YankedReason ?? "" : null))
            .OrderBy(static group => group.Min(static file => file.FileName), StringComparer.Ordinal))
        {
            writer.Word("release").Word(version).Field("python", files.Key.Item1).Field("yanked", files.Key.Item2)
                .Fields("file", files.Select(static file => file.FileName).OrderBy(static name => name, StringComparer.Ordinal));
            if (isFirst && metadata is not null)
            {
                writer.Field("license", metadata.License).Field("known", metadata.FileName ?? "")
                    .Fields("extra", metadata.ProvidesExtra).Fields("needs", metadata.RequiresDist);
            }

            writer.End();
            isFirst = false;
        }
    }

    private static void WriteRecord(LockLineWriter writer, CondaRecord record) => writer.Word("conda").Word(record.Package.Channel ?? "")
        .Word(record.Package.Subdir ?? "").Word(record.Package.FileName ?? "").Word(record.Package.Name).Word(record.Package.Version).Word(
            record.Package.Build)
        .Field("number", Number(record.Package.BuildNumber)).Field("time", Number((ulong)Math.Max(0, record.Timestamp)))
        .Field("noarch", record.Noarch switch { NoarchKind.Python => "python", NoarchKind.Generic => "generic", _ => null })
        .Field("features", record.Package.TrackFeatures).Field("license", record.Package.License)
        .Fields("needs", record.Depends).Fields("limits", record.Constrains).End();

    private static string? Number(ulong number) => number == 0 ? null : number.ToString(CultureInfo.InvariantCulture);
}
