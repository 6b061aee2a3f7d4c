using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using EnvAsCode.LocalStudio.Protocol;

namespace EnvAsCode.LocalStudio.Shapes;

/// <summary>A string with its length in Unicode characters and its pattern.</summary>
internal sealed class StringShape(string name, Bounds length, string? pattern) : Shape(name)
{
    private readonly ShapePattern? compiled = pattern is null ? null : new ShapePattern(pattern);

    /// <summary>The length allowed.</summary>
    public Bounds Length { get; } = length;

    /// <summary>The regular expression that the whole value has to match, as the API's model has it.</summary>
    public string? Pattern { get; } = pattern;

    /// <inheritdoc/>
    public override void Validate(JsonNode value, string path, ValidationErrors errors)
    {
        if (value.GetValueKind() != JsonValueKind.String)
        {
            throw ApiException.Serialization(value, "String", path);
        }

        string text = value.GetValue<string>();
        this.Length.Validate(text.EnumerateRunes().Count(), "length", text, path, errors);
        if (this.compiled is not null && !this.compiled.IsMatch(text))
        {
            errors.Add(text, path, "satisfy regular expression pattern: " + this.Pattern);
        }
    }
}
