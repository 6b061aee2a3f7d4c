namespace EnvAsCode.Diagnostics;

public static partial class Rules
{
    /// <summary>EAC2050: a package of yum, npm or Julia inside a conda environment.</summary>
    public static Rule PackageOfImageInCondaEnvironment { get; } = new(
        "EAC2050",
        RuleSeverity.Error,
        "A package of the whole image is declared in a conda environment",
        "'{0}' is installed for the whole image and not into a conda environment; move it to the Packages of the EnvironmentSpec");

    /// <summary>EAC2051: a computed name that is no word.</summary>
    public static Rule AptExpression { get; } = new(
        "EAC2051",
        RuleSeverity.Error,
        "An expression for the name of an apt package is not valid",
        "'{0}' cannot be a word of the shell in double quotes; write the name with ${{ARGUMENT}} or $(command) in it, without quotes, "
        + "backslashes and line ends");
}
