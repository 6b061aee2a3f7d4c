using System.Collections.Generic;
using System.Text.Json.Nodes;
using EnvAsCode.LocalStudio.Protocol;

namespace EnvAsCode.LocalStudio.Shapes;

/// <summary>A map with its number of entries.</summary>
internal sealed class MapShape(Shape key, Shape value, ShapeBounds count) : Shape($"{{{key.Name}: {value.Name}}}")
{
    /// <summary>What each key is.</summary>
    public Shape Key { get; } = key;

    /// <summary>What each value is.</summary>
    public Shape Value { get; } = value;

    /// <summary>The number of entries allowed.</summary>
    public ShapeBounds Count { get; } = count;

    /// <inheritdoc/>
    public override void Validate(JsonNode value, string path, ValidationErrors errors)
    {
        if (value is not JsonObject map)
        {
            throw ApiException.Serialization(value, "Map", path);
        }

        this.Count.Validate(map.Count, "length", map.ToJsonString(), path, errors);
        foreach (KeyValuePair<string, JsonNode?> entry in map)
        {
            this.Key.Validate(JsonValue.Create(entry.Key), path, errors);
            string valuePath = $"{path}.{entry.Key}.member";
            if (entry.Value is { } item)
            {
                this.Value.Validate(item, valuePath, errors);
            }
            else
            {
                errors.AddNull(valuePath);
            }
        }
    }
}
