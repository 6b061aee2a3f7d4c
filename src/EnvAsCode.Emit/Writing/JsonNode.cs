using System.Collections.Generic;

namespace EnvAsCode.Emit.Writing;

/// <summary>A value of JSON, and where it stands in its text: an object, an array, a string, or a literal.</summary>
/// <param name="start">The offset of its first character.</param>
internal sealed class JsonNode(int start)
{
    /// <summary>The offset of its first character.</summary>
    public int Start => start;

    /// <summary>The members of an object, of which the last of a name counts; <see langword="null"/> for another value.</summary>
    public Dictionary<string, JsonNode>? Members { get; init; }

    /// <summary>The items of an array; <see langword="null"/> for another value.</summary>
    public List<JsonNode>? Items { get; init; }

    /// <summary>The text of a string; <see langword="null"/> for another value.</summary>
    public string? Text { get; init; }

    /// <summary>A number, <c>true</c>, <c>false</c> or <c>null</c> as it is written; <see langword="null"/> for another value.</summary>
    public string? Literal { get; init; }
}
