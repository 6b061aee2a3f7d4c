using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using EnvAsCode.LocalStudio.Protocol;
using EnvAsCode.LocalStudio.State;

namespace EnvAsCode.LocalStudio.Resources.Settings;

/// <summary>Who uses what.</summary>
internal static class ArnUses
{
    /// <summary>Whether a resource names an ARN anywhere in what Describe shows of it. An app that was deleted names nothing.</summary>
    /// <param name="resource">A domain, user profile, space or app; nothing else names another's ARN as its setting.</param>
    public static bool Holds(Resource resource, string arn) =>
        resource.Document.TextOrNull("Status") is { } status && status != "Deleted" && Holds(resource.Document, arn);

    private static bool Holds(JsonNode? node, string arn) => node switch
    {
        JsonObject structure => structure.Any(member => Holds(member.Value, arn)),
        JsonArray items => items.Any(item => Holds(item, arn)),
        JsonValue value => value.GetValueKind() == JsonValueKind.String && value.GetValue<string>() == arn,
        _ => false,
    };
}
