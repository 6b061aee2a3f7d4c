using System.Globalization;
using System.Text.Json.Nodes;
using EnvAsCode.LocalStudio.Protocol;

namespace EnvAsCode.LocalStudio.Shapes;

/// <summary>A list with its number of items.</summary>
internal sealed class ListShape(Shape item, ShapeBounds count) : Shape($"[{item.Name}]")
{
    /// <summary>What each item is.</summary>
    public Shape Item { get; } = item;

    /// <summary>The number of items allowed.</summary>
    public ShapeBounds Count { get; } = count;

    /// <inheritdoc/>
    public override void Validate(JsonNode value, string path, ValidationErrors errors)
    {
        if (value is not JsonArray items)
        {
            throw ApiException.Serialization(value, "List", path);
        }

        this.Count.Validate(items.Count, "length", items.ToJsonString(), path, errors);
        for (int i = 0; i < items.Count; i++)
        {
            string itemPath = string.Create(CultureInfo.InvariantCulture, $"{path}.{i + 1}.member");
            if (items[i] is { } item)
            {
                this.Item.Validate(item, itemPath, errors);
            }
            else
            {
                errors.AddNull(itemPath);
            }
        }
    }
}
