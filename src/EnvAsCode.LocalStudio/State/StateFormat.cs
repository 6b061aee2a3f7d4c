using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using EnvAsCode.LocalStudio.Protocol;

namespace EnvAsCode.LocalStudio.State;

/// <summary>The state file: JSON with a version, whose bytes depend on the state alone.</summary>
internal static class StateFormat
{
    /// <summary>The version that this code writes, and the newest that it reads.</summary>
    public const int Version = 1;

    private static readonly JsonWriterOptions Indented =
        new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The file's bytes.</summary>
    /// <param name="identity">The account and region that the resources' ARNs are of.</param>
    public static byte[] Write(StudioState state, StudioIdentity identity)
    {
        JsonObject resources = [];
        foreach (Resource resource in state.Resources)
        {
            resources[resource.Key] = Write(resource);
        }

        JsonObject root = new()
        {
            ["version"] = Version,
            ["account"] = identity.Account,
            ["region"] = identity.Region,
            ["resources"] = resources,
        };
        using MemoryStream stream = new();
        using (Utf8JsonWriter writer = new(stream, Indented))
        {
            root.WriteTo(writer);
        }

        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }

    /// <summary>Reads a state file.</summary>
    /// <param name="bytes">The file's bytes.</param>
    /// <param name="identity">The account and region that the host was started with.</param>
    /// <exception cref="LocalStudioException">The file is not whole, of a newer version, or of another account or region.</exception>
    public static StudioState Read(byte[] bytes, StudioIdentity identity)
    {
        JsonObject root = Parse(bytes);
        int version = root.IntegerOrNull("version") ?? throw new LocalStudioException("it has no version");
        if (version > Version)
        {
            throw new LocalStudioException(
                $"it was written by a newer EnvAsCode (state version {version}, this one reads up to {Version}); update EnvAsCode, or use "
                + "another folder");
        }

        StudioIdentity found = new(root.Text("account"), root.Text("region"));
        if (found != identity)
        {
            throw new LocalStudioException(
                $"it is of account {found.Account} in {found.Region}, not of {identity.Account} in {identity.Region}; start with those, or "
                + "use another folder");
        }

        StudioState state = new();
        foreach (KeyValuePair<string, JsonNode?> entry in (JsonObject)root["resources"]!)
        {
            state.Put(Read(entry.Key, (JsonObject)entry.Value!));
        }

        return state;
    }

    private static JsonObject Parse(byte[] bytes)
    {
        try
        {
            return JsonNode.Parse(bytes) as JsonObject ?? throw new LocalStudioException("it is not a JSON object");
        }
        catch (JsonException error)
        {
            throw new LocalStudioException("it is cut off or not JSON (" + error.Message.TrimEnd('.') + ")", error);
        }
    }

    private static JsonObject Write(Resource resource)
    {
        JsonObject json = new() { ["document"] = resource.Document.Copy() };
        if (resource.Details.Count > 0)
        {
            json["details"] = resource.Details.Copy();
        }

        if (resource.Tags.Count > 0)
        {
            json["tags"] = new JsonObject(resource.Tags.Select(tag => KeyValuePair.Create(tag.Key, (JsonNode?)tag.Value)));
        }

        if (resource.Transition is { } transition)
        {
            json["transition"] = new JsonObject
            {
                ["at"] = transition.At,
                ["statusMember"] = transition.StatusMember,
                ["status"] = transition.Status,
                ["failureReason"] = transition.FailureReason,
            };
        }

        return json;
    }

    private static Resource Read(string key, JsonObject json)
    {
        JsonObject? transition = json.ObjectOrNull("transition");
        Resource resource = new(key, ((JsonObject)json["document"]!).Copy())
        {
            Details = json.ObjectOrNull("details")?.Copy() ?? [],
            Transition = transition is null
                ? null
                : new(
                    transition.NumberOrNull("at")!.Value,
                    transition.Text("statusMember"),
                    transition.TextOrNull("status"),
                    transition.TextOrNull("failureReason")),
        };
        foreach (KeyValuePair<string, JsonNode?> tag in json.ObjectOrNull("tags") ?? [])
        {
            resource.Tags[tag.Key] = tag.Value!.GetValue<string>();
        }

        return resource;
    }
}
