namespace EnvAsCode.Emit;

public static partial class Rules
{
    /// <summary>EAC5004: the environment has no strategy, so nothing of it reaches a user.</summary>
    public static Rule EnvironmentWithoutStrategy { get; } = new(
        "EAC5004",
        RuleSeverity.Warning,
        "Environment without a strategy",
        "The environment '{0}' has no strategy, so nothing but its manifest is generated; add one, as Strategies = [new CustomImage {{ From = … }}]");
}
