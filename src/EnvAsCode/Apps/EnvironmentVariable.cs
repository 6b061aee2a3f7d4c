using System;

namespace EnvAsCode;

/// <summary>An environment variable with its value.</summary>
public sealed record EnvironmentVariable
{
    /// <summary>An environment variable.</summary>
    /// <param name="name">The name: letters, digits and <c>_</c>, not beginning with a digit.</param>
    /// <param name="value">The value; may be empty.</param>
    public EnvironmentVariable(string name, string value)
    {
        this.Name = name ?? throw new ArgumentNullException(nameof(name));
        this.Value = value ?? throw new ArgumentNullException(nameof(value));
    }

    /// <summary>The variable's name.</summary>
    public string Name { get; init; }

    /// <summary>The variable's value.</summary>
    public string Value { get; init; }
}
