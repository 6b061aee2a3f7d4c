using System.Collections.Generic;
using System.Text.Json.Nodes;
using EnvAsCode.LocalStudio.Protocol;

namespace EnvAsCode.LocalStudio.Resources.Settings;

/// <summary>
/// What an update leaves of the settings that were there. AWS documents that members not sent stay, down to the members of one app's
/// settings, and that a list is replaced whole; of anything deeper nothing is known, so it is replaced whole too: a client that sends all
/// of what it touches works with both.
/// </summary>
internal static class SettingsMerge
{
    /// <summary>How deep structures are merged member by member: the settings, and each app's settings in them.</summary>
    private const int Depth = 2;

    /// <summary>Merges one settings structure of an update into the document that Describe shows.</summary>
    /// <param name="name">The settings' name, as <c>DefaultUserSettings</c>.</param>
    /// <param name="update">What was sent; <see langword="null"/> for nothing.</param>
    public static void Apply(JsonObject document, string name, JsonObject? update)
    {
        if (update is null)
        {
            return;
        }

        document[name] ??= new JsonObject();
        Merge((JsonObject)document[name]!, update, Depth);
    }

    private static void Merge(JsonObject current, JsonObject update, int depth)
    {
        foreach (KeyValuePair<string, JsonNode?> member in update)
        {
            if (depth > 1 && current[member.Key] is JsonObject inner && member.Value is JsonObject sent)
            {
                Merge(inner, sent, depth - 1);
            }
            else
            {
                current[member.Key] = member.Value!.DeepClone();
            }
        }

        Clear(current);
    }

    /// <summary>The text <c>None</c> is documented to clear the version of an image in a resource specification.</summary>
    private static void Clear(JsonObject settings)
    {
        if (settings["DefaultResourceSpec"] is JsonObject spec && spec.TextOrNull("SageMakerImageVersionArn") == "None")
        {
            spec.Remove("SageMakerImageVersionArn");
        }
    }
}
