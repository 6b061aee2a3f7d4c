using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json.Nodes;

namespace EnvAsCode.Deployment.Tests.Support;

/// <summary>
/// All that a local Studio holds, without what differs between two ways to the same state: times, and the client's tokens.
/// </summary>
internal static class Snapshot
{
    // Any number as large is a time.
    private const double FirstTime = 1_000_000_000;

    private static readonly string[] Varying = ["request", "lastVersion"];

    /// <summary>The state, as text to compare.</summary>
    public static string Of(TestStudio studio)
    {
        JsonObject state = (JsonObject)JsonNode.Parse(File.ReadAllText(studio.State["state.json"]))!;
        JsonObject resources = (JsonObject)state["resources"]!;
        foreach ((string key, JsonObject resource) in resources.Select(entry => (entry.Key, (JsonObject)entry.Value!)).ToArray())
        {
            Finish(resources, key, resource);
        }

        return Normalize(state)!.ToJsonString(new() { WriteIndented = true });
    }

    /// <summary>Ends what is under way: it takes effect when somebody looks, and need not be written yet.</summary>
    private static void Finish(JsonObject resources, string key, JsonObject resource)
    {
        if (resource["transition"] is not JsonObject transition)
        {
            return;
        }

        resource.Remove("transition");
        if (transition["status"] is { } status)
        {
            resource["document"]![(string)transition["statusMember"]!] = status.DeepClone();
        }
        else
        {
            resources.Remove(key);
        }
    }

    private static JsonNode? Normalize(JsonNode? node)
    {
        switch (node)
        {
            case JsonObject structure:
                JsonObject sorted = [];
                foreach (KeyValuePair<string, JsonNode?> member
                    in structure.Where(member => !Varying.Contains(member.Key) && !IsTime(member.Value))
                        .OrderBy(member => member.Key, StringComparer.Ordinal))
                {
                    sorted[member.Key] = Normalize(member.Value);
                }

                return sorted;
            case JsonArray items:
                return new JsonArray([.. items.Select(Normalize)]);
            default:
                return node?.DeepClone();
        }
    }

    private static bool IsTime(JsonNode? node) => node is JsonValue value && value.TryGetValue(out double number) && number >= FirstTime;
}
