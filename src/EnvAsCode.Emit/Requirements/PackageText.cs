namespace EnvAsCode.Emit.Requirements;

/// <summary>
/// What is said of a package of any manager: which manager installs it, its version, and how it is written for that manager.
/// </summary>
internal static class PackageText
{
    /// <summary>The package manager that installs a package.</summary>
    public static PackageManager ManagerOf(Package package) => PackageKinds.PackageKinds.Of(package).Manager;

    /// <summary>The version of a package, as declared; <see langword="null"/> where none is asked for.</summary>
    public static string? VersionOf(Package package) => PackageKinds.PackageKinds.Of(package).VersionOf(package);

    /// <summary>A package as its manager wants it, as <c>numpy=1.26.4</c> for conda and <c>tslab@1.0.22</c> for npm.</summary>
    public static string RequirementOf(Package package) => PackageKinds.PackageKinds.Of(package).RequirementOf(package);
}
