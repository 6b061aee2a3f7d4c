using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using EnvAsCode.Packaging.Conda.Packages;
using EnvAsCode.Resolution.Conda;

namespace EnvAsCode.Resolution.Tests.Vectors;

/// <summary>A channel in a folder, with a <c>repodata.json</c> for each platform.</summary>
internal sealed class RepodataChannel : ICondaChannel
{
    private readonly Dictionary<string, List<CondaRecord>> records = new(StringComparer.Ordinal);

    public RepodataChannel(string folder, params string[] subdirs)
    {
        this.Name = Path.GetFileName(folder);
        foreach (string subdir in subdirs)
        {
            using JsonDocument document = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, subdir, "repodata.json")));
            HashSet<string> stems = [];
            foreach (string section in new[] { "packages.conda", "packages" })
            {
                foreach (JsonProperty entry in document.RootElement.TryGetProperty(section, out JsonElement entries)
                    ? entries.EnumerateObject()
                    : [])
                {
                    string stem = entry.Name.EndsWith(".conda", StringComparison.Ordinal) ? entry.Name[..^6] : entry.Name[..^8];
                    if (stems.Add(stem))
                    {
                        this.Add(Read(entry, subdir, this.Name));
                    }
                }
            }
        }
    }

    public string Name { get; }

    public int Count => this.records.Values.Sum(list => list.Count);

    public IReadOnlyList<CondaRecord> FindRecords(string name) => this.records.TryGetValue(name, out List<CondaRecord>? found) ? found : [];

    private void Add(CondaRecord record)
    {
        if (!this.records.TryGetValue(record.Package.Name, out List<CondaRecord>? list))
        {
            list = [];
            this.records.Add(record.Package.Name, list);
        }

        list.Add(record);
    }

    private static CondaRecord Read(JsonProperty entry, string subdir, string channel)
    {
        JsonElement value = entry.Value;
        return new CondaRecord(new CondaPackageRecord(
            value.GetProperty("name").GetString()!,
            value.GetProperty("version").GetString()!,
            value.GetProperty("build").GetString()!,
            value.GetProperty("build_number").GetUInt64())
        {
            Channel = channel,
            Subdir = subdir,
            FileName = entry.Name,
            TrackFeatures = value.TryGetProperty("track_features", out JsonElement features) ? features.ToString() : null,
        })
        {
            Depends = ListOf(value, "depends"),
            Constrains = ListOf(value, "constrains"),
            Timestamp = value.TryGetProperty("timestamp", out JsonElement timestamp) ? timestamp.GetInt64() : 0,
            Noarch = value.TryGetProperty("noarch", out JsonElement noarch)
                ? (noarch.GetString() == "python" ? NoarchKind.Python : NoarchKind.Generic)
                : NoarchKind.None,
        };
    }

    private static string[] ListOf(JsonElement value, string key) =>
        value.TryGetProperty(key, out JsonElement list) ? [.. list.EnumerateArray().Select(item => item.GetString()!)] : [];
}
