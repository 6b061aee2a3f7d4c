namespace EnvAsCode;

/// <summary>
/// The application that the script is for. Written <c>IsApp(AppType.JupyterLab)</c>, for steps that several configurations share, or one
/// of several app types has: the script of another app type does not hold the steps at all.
/// </summary>
public sealed record AppCondition : ScriptCondition
{
    /// <summary>A condition on the application.</summary>
    /// <param name="appTypes">See <see cref="AppTypes"/>.</param>
    public AppCondition(params EquatableArray<AppType> appTypes) => this.AppTypes = appTypes;

    /// <summary>The app types, at least one (<c>EAC4051</c>).</summary>
    public EquatableArray<AppType> AppTypes { get; init; }
}
