namespace EnvAsCode;

/// <summary>A kind of strategy.</summary>
public enum StrategyKind
{
    /// <summary><see cref="EnvAsCode.CustomImage"/>.</summary>
    CustomImage,

    /// <summary><see cref="EnvAsCode.LifecycleConfiguration"/>.</summary>
    LifecycleConfiguration,

    /// <summary><see cref="EnvAsCode.PersistentCondaEnvironment"/>.</summary>
    PersistentCondaEnvironment,

    /// <summary><see cref="EnvAsCode.PipInstall"/>.</summary>
    PipInstall,
}
