using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using BenchmarkDotNet.Attributes;
using EnvAsCode.Indexes.Conda;
using EnvAsCode.Indexes.Http;

namespace Benchmarks.Resolving;

/// <summary>A channel of 2.3 MB of JSON: indexed, and all of its records read.</summary>
[MemoryDiagnoser]
public class RepodataBenchmarks
{
    private readonly string folder = Directory.CreateTempSubdirectory("envascode-benchmark-").FullName;
    private string[] names = [];

    [GlobalSetup]
    public void Setup()
    {
        Dictionary<string, object> packages = [];
        for (int i = 0; i < 6_000; i++)
        {
            string name = FormattableString.Invariant($"package-{i / 20}");
            string version = FormattableString.Invariant($"1.{i % 20}.0");
            packages.Add($"{name}-{version}-h{i:x8}_0.conda", new Dictionary<string, object>
            {
                ["name"] = name, ["version"] = version, ["build"] = FormattableString.Invariant($"h{i:x8}_0"), ["build_number"] = 0,
                ["depends"] =
                    new[] { "libgcc-ng >=12", "python >=3.9,<3.10.0a0", FormattableString.Invariant($"package-{i % 300} >=1.2,<2.0a0") },
                ["license"] = "BSD-3-Clause", ["md5"] = new string('a', 32), ["sha256"] = new string('b', 64), ["size"] = 12345 + i,
                ["subdir"] = "linux-64", ["timestamp"] = 1_700_000_000_000 + i,
            });
        }

        Directory.CreateDirectory(Path.Combine(this.folder, "linux-64"));
        string path = Path.Combine(this.folder, "linux-64", "repodata.json");
        File.WriteAllText(path, JsonSerializer.Serialize(new Dictionary<string, object> { ["packages.conda"] = packages }));
        this.names = [.. Enumerable.Range(0, 300).Select(static number => FormattableString.Invariant($"package-{number}"))];
        Console.WriteLine(FormattableString.Invariant($"// The file has {new FileInfo(path).Length / 1e6:0.00} MB."));
    }

    [GlobalCleanup]
    public void Cleanup() => Directory.Delete(this.folder, recursive: true);

    [Benchmark(Baseline = true)]
    public async Task<int> Index() => (await this.OpenAsync()).FindRecords("package-7").Count;

    [Benchmark]
    public async Task<int> IndexAndReadAll()
    {
        CondaChannelSource channel = await this.OpenAsync();
        return this.names.Sum(name => channel.FindRecords(name).Count);
    }

    private async Task<CondaChannelSource> OpenAsync()
    {
        using IndexClient client = new(new IndexClientOptions());
        return await CondaChannelSource.OpenAsync(
            client, new CondaChannelDefinition("generated", new Uri(this.folder + "/")), "linux-64");
    }
}
