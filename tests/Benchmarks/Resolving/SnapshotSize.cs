using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Threading.Tasks;
using EnvAsCode.Indexes.Conda;
using EnvAsCode.Indexes.Http;
using EnvAsCode.Locks.Snapshots;
using EnvAsCode.Resolution.Conda;
using EnvAsCode.Resolution.Python;

namespace Benchmarks.Resolving;

/// <summary>
/// How much a snapshot's cut leaves of all packages of a channel: <c>dotnet run -c Release --project tests/Benchmarks -- snapshot-size
/// FOLDER [python]</c>, with the folder of a channel.
/// </summary>
internal static class SnapshotSize
{
    /// <summary>Prints both sizes.</summary>
    /// <param name="folder">The channel's folder.</param>
    /// <param name="python">The version of Python that is asked for, as <c>3.9.*</c>.</param>
    public static async Task<int> RunAsync(string folder, string python)
    {
        string[] names = [.. Directory.GetFiles(folder, "repodata.json", SearchOption.AllDirectories).SelectMany(NamesIn).Distinct()];
        using IndexClient client = new(new IndexClientOptions());
        CondaChannelSource channel = await CondaChannelSource.OpenAsync(
            client, new CondaChannelDefinition("channel", new Uri(Path.GetFullPath(folder) + "/")), "linux-64");
        CondaRecord[][] records = [.. names.Select(name => channel.FindRecords(name).ToArray())];
        CondaRecord[] all = [.. records.SelectMany(static each => each)];
        SnapshotCut cut = new(new SnapshotScope(["linux-64"], [python]), [], all);
        Print("all", all);
        Print("cut", [.. records.SelectMany(cut.Cut)]);
        return 0;
    }

    private static IEnumerable<string> NamesIn(string file)
    {
        using JsonDocument document = JsonDocument.Parse(File.ReadAllBytes(file));
        return
        [
            .. document.RootElement.EnumerateObject().Where(static member => member.Name is "packages" or "packages.conda")
                .SelectMany(static member => member.Value.EnumerateObject()).Select(static each =>
                    each.Value.GetProperty("name").GetString()!),
        ];
    }

    private static void Print(string what, IReadOnlyList<CondaRecord> records)
    {
        string text = new IndexSnapshot([], new Dictionary<(string, string), PythonMetadata>(), records).ToString();
        Console.WriteLine(
            FormattableString.Invariant($"{what}: {records.Count} packages, {Encoding.UTF8.GetByteCount(text) / 1e6:0.00} MB"));
    }
}
