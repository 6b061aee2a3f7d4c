using System;
using System.Collections.Generic;
using System.Linq;
using System.Net.Http;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Threading;
using System.Threading.Tasks;
using EnvAsCode.Diagnostics;
using EnvAsCode.Indexes.Http;
using EnvAsCode.Locks;
using EnvAsCode.Locks.Advisories;

namespace EnvAsCode.Locking.Auditing;

/// <summary>
/// A service with OSV's API (google.github.io/osv.dev/post-v1-querybatch). It is asked about projects of PyPI and of conda channels alone:
/// names on an index of one's own are nobody's business.
/// </summary>
/// <param name="client">What sends.</param>
public sealed class OsvService(HttpClient client)
{
    // What the API takes at once.
    private const int MostQueries = 1000;
    private const int Attempts = 3;

    /// <summary>Whether an address is a file, and not a service.</summary>
    /// <param name="url">The address.</param>
    public static bool IsFile(Uri url)
    {
        ArgumentNullException.ThrowIfNull(url);
        return url.AbsolutePath.EndsWith(".zip", StringComparison.OrdinalIgnoreCase)
            || url.AbsolutePath.EndsWith(".json", StringComparison.OrdinalIgnoreCase);
    }

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
                ? AdvisoryDatabase.Read(await SendAsync(() => client.GetByteArrayAsync(url, cancellation)), SafeUrl.Of(url))
                : await this.AskAsync(new Uri(url.AbsoluteUri.TrimEnd('/') + "/v1/"), file, cancellation);
        }
        catch (Exception e) when (e is HttpRequestException or JsonException or FormatException or InvalidOperationException
            || (e is OperationCanceledException && !cancellation.IsCancellationRequested))
        {
            throw new LockException(Rules.AdvisoriesNotReadable, e, SafeUrl.Of(url), e.Message.TrimEnd('.'));
        }
    }

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
            JsonNode answer = await SendAsync(async () =>
            {
                using HttpResponseMessage response = await client.PostAsJsonAsync(new Uri(api, "querybatch"), query, cancellation);
                response.EnsureSuccessStatusCode();
                return JsonNode.Parse(await response.Content.ReadAsByteArrayAsync(cancellation))
                    ?? throw new FormatException("it is empty");
            });
            ids.UnionWith((answer["results"] as JsonArray ?? [])
                .SelectMany(static result => result?["vulns"] as JsonArray ?? []).Select(static each => each!["id"]!.GetValue<string>()));
        }

        List<Advisory> advisories = [];
        foreach (string id in ids)
        {
            Uri url = new(api, "vulns/" + Uri.EscapeDataString(id));
            byte[] content = await SendAsync(() => client.GetByteArrayAsync(url, cancellation));
            advisories.AddRange(AdvisoryDatabase.Read(content, SafeUrl.Of(url)));
        }

        return advisories;
    }

    private static bool IsPublic(LockedPackage package) =>
        package.Kind == LockKind.Conda || package.IsInstalled || package.Source == LockedSource.PyPi;

    private static async Task<T> SendAsync<T>(Func<Task<T>> send)
    {
        for (int attempt = 1; ; attempt++)
        {
            try
            {
                return await send();
            }
            catch (HttpRequestException e)
                when (attempt < Attempts && e.StatusCode is null or >= System.Net.HttpStatusCode.InternalServerError)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(100 * attempt));
            }
        }
    }
}
