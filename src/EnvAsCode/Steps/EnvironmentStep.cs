namespace EnvAsCode;

/// <summary>
/// What all steps have in common. Where a step may stand is said by <see cref="IImageStep"/> and <see cref="IScriptStep"/>.
/// </summary>
public abstract record EnvironmentStep : IStep
{
    private protected EnvironmentStep()
    {
    }

    /// <inheritdoc/>
    void IStep.Closed()
    {
    }
}
