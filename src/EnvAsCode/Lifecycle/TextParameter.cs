using System;

namespace EnvAsCode;

/// <summary>A text at the top of a script. Written <c>Parameter("GIT_HOST", "github.com")</c>.</summary>
public sealed record TextParameter : ScriptParameter
{
    /// <summary>A text parameter.</summary>
    /// <param name="name">See <see cref="ScriptParameter.Name"/>.</param>
    /// <param name="value">See <see cref="Value"/>.</param>
    public TextParameter(string name, string value)
        : base(name) => this.Value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary>The value, on one line; may be empty.</summary>
    public string Value { get; init; }
}
