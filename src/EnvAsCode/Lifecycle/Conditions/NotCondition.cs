using System;

namespace EnvAsCode;

/// <summary>A condition that does not hold. Written <c>Not(Exists("~/.netrc"))</c>.</summary>
public sealed record NotCondition : ScriptCondition
{
    /// <summary>The opposite of a condition.</summary>
    /// <param name="condition">See <see cref="Condition"/>.</param>
    public NotCondition(ScriptCondition condition) =>
        this.Condition = condition ?? throw new ArgumentNullException(nameof(condition));

    /// <summary>The condition that is not to hold.</summary>
    public ScriptCondition Condition { get; init; }
}
