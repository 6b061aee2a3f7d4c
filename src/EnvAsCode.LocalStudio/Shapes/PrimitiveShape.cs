using System.Text.Json;
using System.Text.Json.Nodes;
using EnvAsCode.LocalStudio.Protocol;

namespace EnvAsCode.LocalStudio.Shapes;

/// <summary>
/// A value without constraints: <c>boolean</c>, <c>double</c>, or <c>timestamp</c> (a number of seconds since 1970 in AWS JSON 1.1).
/// </summary>
internal sealed class PrimitiveShape(string name, string type, params JsonValueKind[] kinds) : Shape(name)
{
    /// <summary>True or false.</summary>
    public static PrimitiveShape Boolean { get; } = new("boolean", "Boolean", JsonValueKind.True, JsonValueKind.False);

    /// <summary>A number.</summary>
    public static PrimitiveShape Double { get; } = new("double", "Double", JsonValueKind.Number);

    /// <summary>Seconds since 1970, with a fraction.</summary>
    public static PrimitiveShape Timestamp { get; } = new("timestamp", "Timestamp", JsonValueKind.Number);

    /// <inheritdoc/>
    public override void Validate(JsonNode value, string path, ValidationErrors errors)
    {
        if (System.Array.IndexOf(kinds, value.GetValueKind()) < 0)
        {
            throw ApiException.Serialization(value, type, path);
        }
    }
}
