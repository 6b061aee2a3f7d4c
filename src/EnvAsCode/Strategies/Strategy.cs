namespace EnvAsCode;

/// <summary>
/// A way by which an environment reaches Studio's users: <see cref="CustomImage"/>, <see cref="LifecycleConfiguration"/>,
/// <see cref="PersistentCondaEnvironment"/> or <see cref="PipInstall"/>.
/// </summary>
public abstract record Strategy
{
    private protected Strategy()
    {
    }
}
