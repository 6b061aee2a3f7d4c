namespace EnvAsCode;

/// <summary>Conditions of which one is enough. Written <c>Any(IsApp(AppType.CodeEditor), DistributionAtLeast("2.5"))</c>.</summary>
public sealed record AnyCondition : ScriptCondition
{
    /// <summary>Conditions of which one is enough.</summary>
    /// <param name="conditions">See <see cref="Conditions"/>.</param>
    public AnyCondition(params EquatableArray<ScriptCondition> conditions) => this.Conditions = conditions;

    /// <summary>The conditions, at least one (<c>EAC4051</c>).</summary>
    public EquatableArray<ScriptCondition> Conditions { get; init; }
}
