using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using EnvAsCode.LocalStudio.Protocol;

namespace EnvAsCode.LocalStudio.Shapes;

/// <summary>A string with its length in Unicode characters and its pattern. What is sensitive is in no message.</summary>
internal sealed class StringShape(string name, ShapeBounds length, string? pattern, bool isSensitive) : Shape(name)
{
    private const string Hidden = "*****";

    private readonly ShapePattern? compiled = pattern is null ? null : new ShapePattern(pattern);

    /// <summary>A string without constraints.</summary>
    public static StringShape Any { get; } = new("string", default, null, isSensitive: false);

    /// <summary>The length allowed.</summary>
    public ShapeBounds Length { get; } = length;

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
        string shown = isSensitive ? Hidden : text;
        this.Length.Validate(text.EnumerateRunes().Count(), "length", shown, path, errors);
        if (this.compiled is not null && !this.compiled.IsMatch(text))
        {
            errors.Add(shown, path, "satisfy regular expression pattern: " + this.Pattern);
        }
    }
}
