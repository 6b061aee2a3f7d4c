namespace EnvAsCode.Emit.Requirements;

/// <summary>Writes packages of yum, npm and Julia as their managers want them.</summary>
internal static class OtherRequirements
{
    /// <summary>A package as an argument of <c>yum install</c>, as <c>gcc-11.4.1</c>.</summary>
    public static string Text(YumPackage package) => package.Version is null ? package.Name : package.Name + "-" + package.Version;

    /// <summary>A package as an argument of <c>npm install</c>, as <c>tslab@1.0.22</c>.</summary>
    public static string Text(NpmPackage package) => package.Version is null ? package.Name : package.Name + "@" + package.Version;

    /// <summary>A package as Julia's <c>PackageSpec</c>.</summary>
    public static string Text(JuliaPackage package) =>
        "PackageSpec(name=\"" + package.Name + "\"" + (package.Version is null ? "" : ", version=\"" + package.Version + "\"") + ")";
}
