using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using EnvAsCode.Indexes.Tests.Server;
using EnvAsCode.Locking.Requests;
using EnvAsCode.Locking.Storing;
using EnvAsCode.Locks;
using EnvAsCode.Locks.Snapshots;
using EnvAsCode.Testing;
using Xunit;

namespace EnvAsCode.Locking.Tests;

/// <summary>The sample with a lock: made here from its own index, it is the one that is committed.</summary>
public class LockedSampleTests
{
    private const string Sample = "samples/Locked/";

    // Where its README serves the index.
    private const string Address = "http://127.0.0.1:8970/";

    [Fact]
    public async Task The_committed_lock_is_what_its_index_gives()
    {
        await using IndexServer server = await IndexServer.StartAsync();
        foreach (string file in Directory.GetFiles(Repository.PathOf(Sample + "index"), "*", SearchOption.AllDirectories))
        {
            string path = Path.GetRelativePath(Repository.PathOf(Sample + "index"), file).Replace('\\', '/');
            server.OnBytes(path.Replace("index.html", "", StringComparison.Ordinal), File.ReadAllBytes(file), MediaTypeOf(path));
        }

        using TemporaryFolder folder = new();
        foreach (Emit.Artifact file in Emit.EnvironmentEmitter.Emit(Locked.Reporting.Nightly, "Locked.Reporting.Nightly"))
        {
            folder.Write("environments/reporting/" + file.Path, file.Text);
        }

        LockStore store = new(folder["envascode.lock"]);
        await new ProjectLocker(store, new LockOptions { IndexUrl = server["simple/"] })
            .LockAsync(WantedEnvironments.Read(folder["environments"]));

        LockFile made = store.ReadLock(out _)!;
        GoldenFile.Equal(Sample + "envascode.lock", new LockFile([.. made.Parts.Select(part => AtAddress(part, server.Url))]).ToString());
        GoldenFile.Equal(Sample + IndexSnapshot.FileName, store.ReadSnapshot()!.ToString());
    }

    private static LockedPart AtAddress(LockedPart part, Uri server) => part with
    {
        Inputs = part.Inputs with
        {
            Sources = [.. part.Inputs.Sources.Select(source => source with { Url = Moved(source.Url, server) })],
        },
        Packages = [.. part.Packages.Select(package => package with { Url = Moved(package.Url!, server) })],
    };

    private static string Moved(string url, Uri server) => url.Replace(server.AbsoluteUri, Address, StringComparison.Ordinal);

    private static string MediaTypeOf(string path) =>
        path.EndsWith(".html", StringComparison.Ordinal) ? "text/html" : "application/octet-stream";
}
