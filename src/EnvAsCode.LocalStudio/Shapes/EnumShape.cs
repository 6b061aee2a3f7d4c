using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using EnvAsCode.LocalStudio.Protocol;

namespace EnvAsCode.LocalStudio.Shapes;

/// <summary>A string of a closed set.</summary>
internal sealed class EnumShape(string name, IReadOnlyList<string> values) : Shape(name)
{
    /// <summary>The values allowed, in the API's order; case matters.</summary>
    public IReadOnlyList<string> Values { get; } = values;

    /// <inheritdoc/>
    public override void Validate(JsonNode value, string path, ValidationErrors errors)
    {
        if (value.GetValueKind() != JsonValueKind.String)
        {
            throw ApiException.Serialization(value, "String", path);
        }

        string text = value.GetValue<string>();
        if (!this.Values.Contains(text))
        {
            errors.Add(text, path, "satisfy enum value set: [" + string.Join(", ", this.Values) + "]");
        }
    }
}
