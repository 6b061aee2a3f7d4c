using System.Collections.Generic;
using System.Text.Json.Nodes;

namespace EnvAsCode.LocalStudio.State;

/// <summary>Anything with an ARN.</summary>
/// <param name="key">The end of its ARN, as <c>image/churn</c>.</param>
/// <param name="document">What the API's Describe shows of it.</param>
internal sealed class Resource(string key, JsonObject document)
{
    /// <summary>The end of its ARN: the kind, a slash, and the name in lower case.</summary>
    public string Key { get; } = key;

    /// <summary>What Describe shows.</summary>
    public JsonObject Document { get; } = document;

    /// <summary>What the rules need and Describe does not show.</summary>
    public JsonObject Details { get; init; } = [];

    /// <summary>The tags, by key.</summary>
    public SortedDictionary<string, string> Tags { get; init; } = new(System.StringComparer.Ordinal);

    /// <summary>What it is on its way to; <see langword="null"/> if it rests.</summary>
    public Transition? Transition { get; set; }
}
