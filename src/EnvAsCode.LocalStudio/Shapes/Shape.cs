using System.Text.Json.Nodes;

namespace EnvAsCode.LocalStudio.Shapes;

/// <summary>What a value of a request may be: the API's types with their constraints, as data.</summary>
/// <param name="name">The shape's name in the API, for messages to whoever edits the tables.</param>
internal abstract class Shape(string name)
{
    /// <summary>The shape's name in the API.</summary>
    public string Name { get; } = name;

    /// <summary>Checks a value and reports every constraint that it breaks.</summary>
    /// <param name="value">The value; never JSON's null, which is an absent member.</param>
    /// <param name="path">Where the value is, as the API writes it: <c>tags.1.member.key</c>.</param>
    /// <param name="errors">Takes the broken constraints.</param>
    /// <exception cref="Protocol.ApiException">The value is of another JSON type (SerializationException).</exception>
    public abstract void Validate(JsonNode value, string path, ValidationErrors errors);
}
