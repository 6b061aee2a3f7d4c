using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace EnvAsCode.LocalStudio.Protocol;

/// <summary>Short ways to read validated JSON, and to copy parts of it.</summary>
internal static class JsonNodes
{
    /// <summary>A string member that is there.</summary>
    public static string Text(this JsonObject node, string name) => node[name]!.GetValue<string>();

    /// <summary>
    /// A string member; <see langword="null"/> if absent, or of another type, as a member that no shape describes may be.
    /// </summary>
    public static string? TextOrNull(this JsonObject node, string name) => TextOrNull(node[name]);

    /// <summary>A number; <see langword="null"/> if absent or of another type.</summary>
    public static decimal? NumberOrNull(this JsonObject node, string name) =>
        node[name] is { } value && value.GetValueKind() == JsonValueKind.Number ? value.Number() : null;

    /// <summary>A whole number; <see langword="null"/> if absent or of another type.</summary>
    public static int? IntegerOrNull(this JsonObject node, string name) => (int?)node.NumberOrNull(name);

    /// <summary>A number, however the node came to be: one that was made of an int gives nothing but an int.</summary>
    public static decimal Number(this JsonNode node) =>
        decimal.Parse(node.ToJsonString(), NumberStyles.Float, CultureInfo.InvariantCulture);

    /// <summary>A structure member; <see langword="null"/> if absent.</summary>
    public static JsonObject? ObjectOrNull(this JsonObject node, string name) => node[name] as JsonObject;

    /// <summary>The strings of a list member; none if absent.</summary>
    public static IEnumerable<string> Texts(this JsonObject node, string name) =>
        node[name] is JsonArray items ? items.Select(TextOrNull).OfType<string>() : [];

    /// <summary>The structures of a list member; none if absent.</summary>
    public static IEnumerable<JsonObject> Objects(this JsonObject node, string name) =>
        node[name] is JsonArray items ? items.OfType<JsonObject>() : [];

    /// <summary>A list of strings as a member's value.</summary>
    public static JsonArray ToJsonArray(this IEnumerable<string> texts) => [.. texts.Select(text => (JsonNode)JsonValue.Create(text))];

    /// <summary>A list of structures as a member's value.</summary>
    public static JsonArray ToJsonArray(this IEnumerable<JsonObject> nodes) => [.. nodes];

    /// <summary>A deep copy, as nodes belong to one parent only.</summary>
    public static JsonObject Copy(this JsonObject node) => (JsonObject)node.DeepClone();

    /// <summary>A copy of the named members that are there.</summary>
    public static JsonObject Pick(this JsonObject node, params IEnumerable<string> names)
    {
        JsonObject picked = [];
        picked.Assign(node, names);
        return picked;
    }

    /// <summary>Copies the named members that <paramref name="source"/> has into this one, over what is there.</summary>
    public static void Assign(this JsonObject target, JsonObject source, params IEnumerable<string> names)
    {
        foreach (string name in names)
        {
            if (source[name] is { } value)
            {
                target[name] = value.DeepClone();
            }
        }
    }

    private static string? TextOrNull(JsonNode? node) => node?.GetValueKind() == JsonValueKind.String ? node.GetValue<string>() : null;

    /// <summary>Removes the members of objects that are null, at any depth; on the wire null is "not sent".</summary>
    public static JsonNode? WithoutNulls(JsonNode? node)
    {
        if (node is JsonObject structure)
        {
            foreach (KeyValuePair<string, JsonNode?> member in structure.ToList())
            {
                if (WithoutNulls(member.Value) is null)
                {
                    structure.Remove(member.Key);
                }
            }
        }
        else if (node is JsonArray items)
        {
            foreach (JsonNode? item in items)
            {
                WithoutNulls(item);
            }
        }

        return node;
    }
}
