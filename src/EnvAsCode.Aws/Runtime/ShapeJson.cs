using System;
using System.Buffers;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace EnvAsCode.Aws.Runtime;

/// <summary>
/// Shapes as the JSON that is sent, and back: for a caller that merges settings of several kinds in one way. Nothing is lost on the way,
/// also of members that this client does not model.
/// </summary>
public static class ShapeJson
{
    /// <summary>A shape as JSON: the members that are set.</summary>
    /// <param name="shape">The shape.</param>
    /// <exception cref="ArgumentException">It is none, or a required member is not set.</exception>
    public static JsonObject ToJson(object shape)
    {
        ArgumentNullException.ThrowIfNull(shape);
        IShape known = shape as IShape ?? throw new ArgumentException(shape.GetType() + " is no shape of a service.", nameof(shape));
        return (JsonObject)JsonNode.Parse(ShapeWriter.Write(known))!;
    }

    /// <summary>The shape that JSON stands for.</summary>
    /// <typeparam name="T">The shape.</typeparam>
    /// <param name="json">Its members.</param>
    /// <exception cref="JsonException">A member has another type.</exception>
    public static T FromJson<T>(JsonNode json)
        where T : ExtensibleStructure, new()
    {
        ArgumentNullException.ThrowIfNull(json);
        ArrayBufferWriter<byte> buffer = new();
        using (Utf8JsonWriter writer = new(buffer))
        {
            json.WriteTo(writer);
        }

        T shape = new();
        ShapeReader.Read(buffer.WrittenSpan, (IShape)shape);
        return shape;
    }
}
