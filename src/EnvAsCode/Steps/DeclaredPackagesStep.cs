namespace EnvAsCode;

/// <summary>
/// The place at which the packages of the declaration are installed. Written <c>DeclaredPackages()</c> for all of them, or
/// <c>DeclaredPackages(PackageManager.Apt)</c> for those of one manager, so that steps can stand before, between and after them. Without it
/// they are installed at their default place (see <c>Steps</c> of the strategy).
/// </summary>
public sealed record DeclaredPackagesStep : EnvironmentStep, IImageStep, IScriptStep
{
    /// <summary>The place of declared packages.</summary>
    /// <param name="managers">See <see cref="Managers"/>.</param>
    public DeclaredPackagesStep(params EquatableArray<PackageManager> managers) => this.Managers = managers;

    /// <summary>The managers whose packages are installed here; those of all managers that have no place of their own if empty.</summary>
    public EquatableArray<PackageManager> Managers { get; init; }
}
