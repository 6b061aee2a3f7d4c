using System;

namespace EnvAsCode;

/// <summary>
/// An environment variable that a script sets. Written <c>new("TEAM", UserProfileTag("TEAM"))</c>; an <see cref="EnvironmentVariable"/> is
/// one too.
/// </summary>
public sealed record ScriptVariable
{
    /// <summary>An environment variable.</summary>
    /// <param name="name">See <see cref="Name"/>.</param>
    /// <param name="value">See <see cref="Value"/>.</param>
    public ScriptVariable(string name, ScriptText value)
    {
        this.Name = name ?? throw new ArgumentNullException(nameof(name));
        this.Value = value ?? throw new ArgumentNullException(nameof(value));
    }

    /// <summary>The variable's name: letters, digits and <c>_</c>, not beginning with a digit (<c>EAC4008</c>).</summary>
    public string Name { get; init; }

    /// <summary>The variable's value; may be empty.</summary>
    public ScriptText Value { get; init; }

    /// <summary>A variable whose value is known already.</summary>
    /// <param name="variable">The variable.</param>
    public static implicit operator ScriptVariable(EnvironmentVariable variable) => variable is null
        ? throw new ArgumentNullException(nameof(variable))
        : new(variable.Name, variable.Value);
}
