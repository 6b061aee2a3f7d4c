using System.Collections.Generic;
using System.Globalization;
using EnvAsCode.Packaging.Conda.Packages;
using EnvAsCode.Resolution.Conda;

namespace EnvAsCode.Resolution.Tests.Conda;

/// <summary>A channel in memory.</summary>
internal sealed class TestChannel : ICondaChannel
{
    private readonly Dictionary<string, List<CondaRecord>> records = [];

    public string Name { get; init; } = "test";

    public TestChannel Add(string name, string version, string[] depends, string[]? constrains = null, int build = 0)
    {
        if (!this.records.TryGetValue(name, out List<CondaRecord>? list))
        {
            list = [];
            this.records.Add(name, list);
        }

        string text = build.ToString(CultureInfo.InvariantCulture);
        list.Add(new CondaRecord(new CondaPackageRecord(name, version, "h_" + text, (ulong)build)
        {
            Channel = this.Name,
            Subdir = "linux-64",
            FileName = $"{name}-{version}-h_{text}.conda",
        })
        {
            Depends = depends,
            Constrains = constrains ?? [],
        });
        return this;
    }

    public IReadOnlyList<CondaRecord> FindRecords(string name) => this.records.TryGetValue(name, out List<CondaRecord>? list) ? list : [];
}
