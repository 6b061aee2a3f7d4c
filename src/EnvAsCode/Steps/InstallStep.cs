namespace EnvAsCode;

/// <summary>
/// Packages that are installed at this place, beside the declared ones: what a later step needs, as
/// <c>Install(Apt("curl"), Apt("gnupg"))</c> before a key is downloaded.
/// </summary>
public sealed record InstallStep : EnvironmentStep, IImageStep, IScriptStep
{
    /// <summary>Packages installed at this place.</summary>
    /// <param name="packages">See <see cref="Packages"/>.</param>
    public InstallStep(params EquatableArray<Package> packages) => this.Packages = packages;

    /// <summary>The packages; at least one.</summary>
    public EquatableArray<Package> Packages { get; init; }
}
