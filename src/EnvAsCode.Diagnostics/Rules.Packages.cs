namespace EnvAsCode.Diagnostics;

public static partial class Rules
{
    /// <summary>EAC2001: a package name that its manager refuses, or that could not be written as that text.</summary>
    public static Rule PackageName { get; } = new(
        "EAC2001",
        RuleSeverity.Error,
        "A package name is not valid",
        "'{0}' is not the name of a {1} package: {2}");

    /// <summary>EAC2002: a package version that could not be written as that text.</summary>
    public static Rule PackageVersion { get; } = new(
        "EAC2002",
        RuleSeverity.Error,
        "A package version is not valid",
        "'{0}' is not a version for {1}: {2}");

    /// <summary>EAC2003: a conda channel that could not be written as that text.</summary>
    public static Rule ChannelName { get; } = new(
        "EAC2003",
        RuleSeverity.Error,
        "A conda channel is not valid",
        "'{0}' is not a conda channel, so that conda would search somewhere else; write a name (\"conda-forge\") or a URL "
        + "(\"https://example.org/channel\")");

    /// <summary>EAC2004: a strategy installs only a part of the environment.</summary>
    public static Rule NotInstalledByStrategy { get; } = new(
        "EAC2004",
        RuleSeverity.Warning,
        "A strategy does not install a package",
        "The {0} '{1}' is not installed by {2}, so its users would miss it; declare that strategy in an environment without it");

    /// <summary>EAC2005: a conda environment's name that conda or a file system refuses.</summary>
    public static Rule CondaEnvironmentName { get; } = new(
        "EAC2005",
        RuleSeverity.Error,
        "The name of a conda environment is not valid",
        "'{0}' cannot name a conda environment: {1}");

    /// <summary>EAC2006: two conda environments of one name.</summary>
    public static Rule DuplicateCondaEnvironment { get; } = new(
        "EAC2006",
        RuleSeverity.Error,
        "Two conda environments have the same name",
        "Another conda environment of this declaration is named '{0}' as well, in some case; both would be written to one folder: give one "
        + "another name");

    /// <summary>EAC2007: a Python version that could not be written as that text.</summary>
    public static Rule PythonVersion { get; } = new(
        "EAC2007",
        RuleSeverity.Error,
        "A Python version is not valid",
        "'{0}' is not a Python version; write \"3.11\" for any 3.11 release, or \"3.11.9\" for that one");

    /// <summary>EAC2008: an extra, a marker or a build that could not be written as that text.</summary>
    public static Rule RequirementPart { get; } = new(
        "EAC2008",
        RuleSeverity.Error,
        "A part of a requirement is not valid",
        "'{0}' cannot be {1} of the package '{2}': {3}");

    /// <summary>EAC2009: an apt package inside a conda environment.</summary>
    public static Rule AptPackageInCondaEnvironment { get; } = new(
        "EAC2009",
        RuleSeverity.Error,
        "An apt package is declared in a conda environment",
        "apt installs '{0}' for the whole image and not into a conda environment; move it to the Packages of the EnvironmentSpec");
}
