using System;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace EnvAsCode.Aws.Runtime;

/// <summary>
/// Shapes of SageMaker as the JSON that is sent, and back: for a caller that merges settings of several kinds in one way. Nothing is
/// lost on the way, also of members that this client does not model.
/// </summary>
public static class ShapeJson
{
    private static readonly JsonSerializerOptions Options = ShapeSerializer.CreateOptions(namingPolicy: null);

    /// <summary>A shape as JSON: the members that are set.</summary>
    /// <param name="shape">The shape.</param>
    public static JsonObject ToJson(object shape)
    {
        ArgumentNullException.ThrowIfNull(shape);
        return (JsonObject)JsonSerializer.SerializeToNode(shape, shape.GetType(), Options)!;
    }

    /// <summary>The shape that JSON stands for.</summary>
    /// <typeparam name="T">The shape.</typeparam>
    /// <param name="json">Its members.</param>
    /// <exception cref="JsonException">A member has another type.</exception>
    public static T FromJson<T>(JsonNode json) => json.Deserialize<T>(Options)!;
}
