namespace EnvAsCode.Emit;

/// <summary>The policies around an environment.</summary>
/// <param name="Policies">The policies that hold, in ordinal order of their names.</param>
/// <param name="OptOuts">The policies that the project opted out of, in ordinal order.</param>
public sealed record PolicyContext(EquatableArray<EnvironmentPolicy> Policies, EquatableArray<PolicyOptOut> OptOuts)
{
    /// <summary>No policy at all.</summary>
    public static PolicyContext None { get; } = new([], []);
}
