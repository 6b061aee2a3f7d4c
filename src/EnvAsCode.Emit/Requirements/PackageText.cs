namespace EnvAsCode.Emit.Requirements;

/// <summary>
/// What is said of a package of any manager: which manager installs it, its version, and how it is written for that manager.
/// </summary>
internal static class PackageText
{
    /// <summary>The package manager that installs a package.</summary>
    public static PackageManager ManagerOf(Package package) => package switch
    {
        CondaPackage => PackageManager.Conda,
        PipPackage => PackageManager.Pip,
        YumPackage => PackageManager.Yum,
        NpmPackage => PackageManager.Npm,
        JuliaPackage => PackageManager.Julia,
        _ => PackageManager.Apt,
    };

    /// <summary>The version of a package, as declared; <see langword="null"/> where none is asked for.</summary>
    public static string? VersionOf(Package package) => package switch
    {
        CondaPackage conda => conda.Version,
        PipPackage pip => pip.Version,
        YumPackage yum => yum.Version,
        NpmPackage npm => npm.Version,
        JuliaPackage julia => julia.Version,
        _ => ((AptPackage)package).Version,
    };

    /// <summary>A package as its manager wants it, as <c>numpy=1.26.4</c> for conda and <c>tslab@1.0.22</c> for npm.</summary>
    public static string RequirementOf(Package package) => package switch
    {
        CondaPackage conda => CondaRequirement.Text(conda),
        PipPackage pip => PipRequirement.Text(pip),
        YumPackage yum => OtherRequirements.Text(yum),
        NpmPackage npm => OtherRequirements.Text(npm),
        JuliaPackage julia => OtherRequirements.Text(julia),
        _ => AptRequirement.Text((AptPackage)package),
    };
}
