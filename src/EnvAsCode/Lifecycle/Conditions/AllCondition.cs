namespace EnvAsCode;

/// <summary>Conditions that hold together. Written <c>All(HasValue(UserProfileTag("TEAM")), Exists("~/models/"))</c>.</summary>
public sealed record AllCondition : ScriptCondition
{
    /// <summary>Conditions that hold together.</summary>
    /// <param name="conditions">See <see cref="Conditions"/>.</param>
    public AllCondition(params EquatableArray<ScriptCondition> conditions) => this.Conditions = conditions;

    /// <summary>The conditions, at least one (<c>EAC4051</c>); one behind another that does not hold is not looked at.</summary>
    public EquatableArray<ScriptCondition> Conditions { get; init; }
}
