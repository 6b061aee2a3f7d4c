namespace EnvAsCode.Emit;

/// <summary>The checks of one environment. Pure: findings depend on the environment alone.</summary>
public static class EnvironmentChecks
{
    /// <summary>Checks an environment; without a finding of error severity it can be emitted.</summary>
    /// <param name="environment">The environment.</param>
    /// <returns>What is wrong, in the order of the model.</returns>
    public static EquatableArray<Finding> Check(EnvironmentSpec environment) =>
        environment.Strategies.IsEmpty ? [new Finding(Rules.EnvironmentWithoutStrategy, "Strategies", [environment.Name])] : [];
}
