using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Threading;
using System.Threading.Tasks;
using EnvAsCode.Diagnostics;
using EnvAsCode.Indexes;
using EnvAsCode.Indexes.Http;
using EnvAsCode.Locks;
using EnvAsCode.Locks.Advisories;

namespace EnvAsCode.Locking.Auditing;

/// <summary>
/// A service with OSV's API (google.github.io/osv.dev/post-v1-querybatch). It is asked about projects of PyPI and of conda channels alone:
/// names on an index of one's own are nobody's business.
/// </summary>
/// <param name="client">What sends.</param>
public sealed class OsvService(IndexClient client)
{
    // What the API takes at once.
    private const int MostQueries = 1000;

    /// <summary>What is known of a lock's packages.</summary>
    /// <param name="url">The service's address, or that of a file.</param>
    /// <param name="file">The lock.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <exception cref="LockException">EAC6020: there is no usable answer.</exception>
    public async Task<IReadOnlyList<Advisory>> FindAsync(Uri url, LockFile file, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(url);
        ArgumentNullException.ThrowIfNull(file);
        try
        {
            return IsFile(url)
                ? await this.ReadAsync(url, "known vulnerabilities", cancellation)
                : await this.AskAsync(new Uri(url.AbsoluteUri.TrimEnd('/') + "/v1/"), file, cancellation);
        }
        catch (IndexException e) when (e.Failure == IndexFailure.Offline && !IsFile(url))
        {
            throw new LockException(
                Rules.AdvisoriesNotReadable, e, SafeUrl.Of(url), "offline no service is asked; name a file, folder or zip archive instead");
        }
        catch (Exception e) when (e is IndexException or JsonException or InvalidOperationException)
        {
            throw new LockException(Rules.AdvisoriesNotReadable, e, SafeUrl.Of(url), e.Message.TrimEnd('.'));
        }
    }

    private static bool IsFile(Uri url) =>
        url.AbsolutePath.EndsWith(".zip", StringComparison.OrdinalIgnoreCase)
        || url.AbsolutePath.EndsWith(".json", StringComparison.OrdinalIgnoreCase);

    private async Task<IReadOnlyList<Advisory>> AskAsync(Uri api, LockFile file, CancellationToken cancellation)
    {
        (string Name, string Version)[] packages =
        [
            .. file.Parts.SelectMany(static part => part.Packages).Where(static package => IsPublic(package))
                .Select(static package => (LockAudit.ProjectOf(package), package.Version))
                .Where(static package => !package.Item1.Contains(':', StringComparison.Ordinal)).Distinct().Order(),
        ];
        SortedSet<string> ids = new(StringComparer.Ordinal);
        foreach ((string Name, string Version)[] some in packages.Chunk(MostQueries))
        {
            JsonObject query = new()
            {
                ["queries"] = new JsonArray([.. some.Select(static package => new JsonObject
                {
                    ["package"] = new JsonObject { ["name"] = package.Name, ["ecosystem"] = "PyPI" }, ["version"] = package.Version,
                })]),
            };
            IndexRequest request = new(new Uri(api, "querybatch"), "known vulnerabilities")
            {
                Body = JsonSerializer.SerializeToUtf8Bytes(query),
            };
            ids.UnionWith(await client.GetAsync(request, static document => IdsIn(document.Content), cancellation));
        }

        return
        [
            .. (await Task.WhenAll(ids.Select(id =>
                this.ReadAsync(new Uri(api, "vulns/" + Uri.EscapeDataString(id)), id, cancellation)))).SelectMany(static each => each),
        ];
    }

    private Task<IReadOnlyList<Advisory>> ReadAsync(Uri url, string what, CancellationToken cancellation) => client.GetAsync(
        new IndexRequest(url, what), document => AdvisoryDatabase.Read(document.Content, SafeUrl.Of(url)), cancellation);

    private static string[] IdsIn(byte[] answer)
    {
        JsonNode root = JsonNode.Parse(answer) ?? throw new FormatException("it is empty");
        return
        [
            .. (root["results"] as JsonArray ?? [])
                .SelectMany(static result => result?["vulns"] as JsonArray ?? [])
                .Select(static each => each?["id"]?.GetValue<string>() ?? throw new FormatException("a vulnerability has no id")),
        ];
    }

    private static bool IsPublic(LockedPackage package) =>
        package.Kind == LockKind.Conda || package.IsInstalled || package.Source == LockedSource.PyPi;
}
