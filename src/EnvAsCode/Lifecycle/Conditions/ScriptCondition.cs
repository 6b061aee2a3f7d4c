namespace EnvAsCode;

/// <summary>
/// Whether a <see cref="WhenStep"/> of a script is taken, which is decided each time that the script runs. Written with
/// <see cref="Steps.HasValue(ScriptText)"/>, <see cref="Steps.Exists"/>, <see cref="Steps.IsApp"/>,
/// <see cref="Steps.DistributionAtLeast"/>, and <see cref="Steps.Not"/>, <see cref="Steps.All"/> and <see cref="Steps.Any"/> of those.
/// </summary>
public abstract record ScriptCondition
{
    private protected ScriptCondition()
    {
    }
}
