using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using EnvAsCode.LocalStudio.Protocol;

namespace EnvAsCode.LocalStudio.Shapes;

/// <summary>A whole number of 32 bits with its range. The model has some as 64 bits; their ranges fit in 32.</summary>
internal sealed class IntegerShape(string name, ShapeBounds range) : Shape(name)
{
    /// <summary>A number without constraints.</summary>
    public static IntegerShape Any { get; } = new("integer", default);

    /// <summary>The values allowed.</summary>
    public ShapeBounds Range { get; } = range;

    /// <inheritdoc/>
    public override void Validate(JsonNode value, string path, ValidationErrors errors)
    {
        if (value.GetValueKind() != JsonValueKind.Number || !value.AsValue().TryGetValue(out int number))
        {
            throw ApiException.Serialization(value, "Integer", path);
        }

        this.Range.Validate(number, "value", number.ToString(CultureInfo.InvariantCulture), path, errors);
    }
}
