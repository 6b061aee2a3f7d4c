namespace EnvAsCode.Emit.Checks.Policies;

/// <summary>The kinds of strategies.</summary>
internal static class StrategyKinds
{
    /// <summary>The kind of a strategy; <see langword="null"/> for one that policies do not know.</summary>
    public static StrategyKind? Of(Strategy strategy) => strategy switch
    {
        CustomImage => StrategyKind.CustomImage,
        LifecycleConfiguration => StrategyKind.LifecycleConfiguration,
        PersistentCondaEnvironment => StrategyKind.PersistentCondaEnvironment,
        PipInstall => StrategyKind.PipInstall,
        _ => null,
    };
}
