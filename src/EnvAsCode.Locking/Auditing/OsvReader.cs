using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using EnvAsCode.Locks.Advisories;
using EnvAsCode.Packaging.Names;

namespace EnvAsCode.Locking.Auditing;

/// <summary>
/// Reads OSV's format (ossf.github.io/osv-schema). What was withdrawn, and what is of another ecosystem than PyPI, is passed over.
/// </summary>
internal static class OsvReader
{
    /// <summary>The vulnerabilities of a document: one, a list, or a service's answer with <c>vulns</c>.</summary>
    /// <exception cref="FormatException">It is not in the format.</exception>
    /// <exception cref="InvalidOperationException">A value is of another kind.</exception>
    public static IReadOnlyList<Advisory> Read(JsonNode root)
    {
        JsonNode list = (root as JsonObject)?["vulns"] ?? root;
        return
        [
            .. (list as JsonArray ?? [.. new[] { list.DeepClone() }])
                .Select(static each => each as JsonObject ?? throw new FormatException())
                .Where(static each => each["withdrawn"] is null)
                .Select(AdvisoryOf)
                .Where(static advisory => advisory.Affected.Count > 0),
        ];
    }

    private static Advisory AdvisoryOf(JsonObject element) =>
        new(TextOf(element["id"]) ?? throw new FormatException(), OneLine(TextOf(element["summary"]) ?? TextOf(element["details"]) ?? ""))
        {
            Aliases = [.. ItemsOf(element["aliases"]).Select(TextOf).OfType<string>()],
            Severity = SeverityOf(element),
            Affected = [.. ItemsOf(element["affected"]).Select(ProjectOf).OfType<AffectedProject>()],
        };

    private static string? SeverityOf(JsonObject element) =>
        NormalSeverity(TextOf((element["database_specific"] as JsonObject)?["severity"]))
        ?? ItemsOf(element["severity"])
            .Select(static each => CvssScore.SeverityOf(TextOf(each?["score"])))
            .OfType<string>()
            .FirstOrDefault();

    private static string? NormalSeverity(string? word) => word?.ToUpperInvariant() switch
    {
        "LOW" => "low",
        "MODERATE" or "MEDIUM" => "medium",
        "HIGH" => "high",
        "CRITICAL" => "critical",
        _ => null,
    };

    private static AffectedProject? ProjectOf(JsonNode? node)
    {
        JsonObject element = node as JsonObject ?? throw new FormatException();
        JsonNode? package = element["package"];
        return TextOf(package?["ecosystem"]) != "PyPI" || TextOf(package?["name"]) is not { } name ? null : new AffectedProject(
            PackageName.Normalize(name),
            [.. ItemsOf(element["versions"]).Select(TextOf).OfType<string>()],
            [.. ItemsOf(element["ranges"]).Where(static range => TextOf(range?["type"]) == "ECOSYSTEM").Select(EventsOf)]);
    }

    private static IReadOnlyList<VersionEvent> EventsOf(JsonNode? range) =>
    [
        .. ItemsOf(range?["events"]).Select(static each =>
            TextOf(each?["introduced"]) is { } introduced ? new VersionEvent(VersionEventKind.Introduced, introduced)
            : TextOf(each?["fixed"]) is { } corrected ? new VersionEvent(VersionEventKind.Fixed, corrected)
            : TextOf(each?["last_affected"]) is { } last ? new VersionEvent(VersionEventKind.LastAffected, last)
            : null).OfType<VersionEvent>(),
    ];

    private static string OneLine(string text) => text.Split('\n')[0].Trim();

    private static JsonArray ItemsOf(JsonNode? node) => node switch
    {
        null => [],
        JsonArray array => array,
        _ => throw new FormatException(),
    };

    private static string? TextOf(JsonNode? node) => node is JsonValue value && value.TryGetValue(out string? text) ? text : null;
}
