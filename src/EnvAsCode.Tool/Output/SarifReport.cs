using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using EnvAsCode.Locking.Auditing;
using EnvAsCode.Locks;
using EnvAsCode.Locks.Advisories;

namespace EnvAsCode.Tool.Output;

/// <summary>Vulnerabilities as SARIF 2.1.0 (OASIS), for services that show such results: each at its package's line of the lock.</summary>
internal static class SarifReport
{
    private static readonly JsonSerializerOptions Format = new() { WriteIndented = true, NewLine = "\n" };

    /// <summary>The report.</summary>
    /// <param name="path">The lock's path.</param>
    /// <param name="file">The lock.</param>
    /// <param name="found">The vulnerabilities.</param>
    public static string Of(string path, LockFile file, IReadOnlyList<Vulnerability> found)
    {
        string[] lines = File.Exists(path) ? File.ReadAllLines(path) : file.ToString().Split('\n');
        JsonArray rules = [.. found.Select(static each => each.Advisory).DistinctBy(static advisory => advisory.Id).Select(RuleOf)];
        JsonArray results = [.. found.Select(each => ResultOf(each, Path.GetFileName(path), LineOf(lines, each.Package)))];
        return new JsonObject
        {
            ["$schema"] = "https://json.schemastore.org/sarif-2.1.0.json",
            ["version"] = "2.1.0",
            ["runs"] = new JsonArray(new JsonObject
            {
                ["tool"] = new JsonObject { ["driver"] = new JsonObject { ["name"] = "envascode audit", ["rules"] = rules } },
                ["results"] = results,
            }),
        }.ToJsonString(Format) + "\n";
    }

    private static JsonObject RuleOf(Advisory advisory) => new()
    {
        ["id"] = advisory.Id,
        ["shortDescription"] = new JsonObject { ["text"] = advisory.Summary.Length > 0 ? advisory.Summary : advisory.Id },
        ["properties"] = new JsonObject
        {
            ["severity"] = advisory.Severity,
            ["aliases"] = new JsonArray([.. advisory.Aliases.Select(static alias => (JsonNode)alias)]),
        },
    };

    private static JsonObject ResultOf(Vulnerability vulnerability, string file, int line)
    {
        JsonObject result = new()
        {
            ["ruleId"] = vulnerability.Advisory.Id,
            ["level"] = vulnerability.Advisory.Severity switch { "low" => "note", "medium" => "warning", _ => "error" },
            ["message"] = new JsonObject { ["text"] = ReportedVulnerability.Of(vulnerability).Text },
            ["locations"] = new JsonArray(new JsonObject
            {
                ["physicalLocation"] = new JsonObject
                {
                    ["artifactLocation"] = new JsonObject { ["uri"] = Uri.EscapeDataString(file) },
                    ["region"] = new JsonObject { ["startLine"] = line },
                },
            }),
        };
        if (vulnerability.Advisory.Accepted is { } reason)
        {
            result["suppressions"] = new JsonArray(new JsonObject { ["kind"] = "external", ["justification"] = reason });
        }

        return result;
    }

    private static int LineOf(string[] lines, LockedPackage package)
    {
        string start = $"{(package.Kind == LockKind.Conda ? "conda" : "pip")} {package.Name} {package.Version}";
        int index = Array.FindIndex(lines, line => line.StartsWith(start + " ", StringComparison.Ordinal) || line == start);
        return Math.Max(1, index + 1);
    }
}
