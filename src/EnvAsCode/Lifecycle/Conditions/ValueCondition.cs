using System;

namespace EnvAsCode;

/// <summary>
/// A value that is there, or that is a given one: a tag of the user profile, a parameter, what Studio says. Written
/// <c>HasValue(UserProfileTag("TEAM"))</c>, or <c>HasValue(UserProfileTag("TEAM"), "research")</c>.
/// </summary>
public sealed record ValueCondition : ScriptCondition
{
    /// <summary>A condition on a value.</summary>
    /// <param name="value">See <see cref="Value"/>.</param>
    /// <param name="expected">See <see cref="Expected"/>.</param>
    public ValueCondition(ScriptText value, ScriptText? expected = null)
    {
        this.Value = value ?? throw new ArgumentNullException(nameof(value));
        this.Expected = expected;
    }

    /// <summary>The value. A text that is known already decides nothing: <c>EAC4051</c>.</summary>
    public ScriptText Value { get; init; }

    /// <summary>What it has to be, letter by letter; anything but empty if not set.</summary>
    public ScriptText? Expected { get; init; }
}
