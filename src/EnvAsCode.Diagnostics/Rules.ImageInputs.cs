namespace EnvAsCode.Diagnostics;

/// <content>EAC3070, EAC3071 and EAC2037: what steps read and install, and what the base and the index have.</content>
public static partial class Rules
{
    /// <summary>EAC3070: a file that is not in the image. Arguments: the file, the step to write.</summary>
    public static Rule FileNotInImage { get; } = new(
        "EAC3070",
        RuleSeverity.Error,
        "A command reads a file that is not in the image",
        "Nothing has put '{0}' into the image at this place, and a build sees no file of the project by itself, so that the command fails; "
        + "write {1} before it") { PreventsEmission = false };

    /// <summary>EAC3071: a package beside a smaller one. Arguments: the package, the base, the smaller package.</summary>
    public static Rule ConflictingPackage { get; } = new(
        "EAC3071",
        RuleSeverity.Error,
        "A package excludes one of the base",
        "'{1}' has {2}, which brings the same programs and conflicts with '{0}', so that the installation fails; leave it out or, where "
        + "the "
        + "whole is needed, write Run(\"dnf swap -y {2} {0}\")") { PreventsEmission = false };

    /// <summary>
    /// EAC2037: a version without wheels. Arguments: the package, what is asked for, the Python, the first version with wheels.
    /// </summary>
    public static Rule BuiltFromSource { get; } = new(
        "EAC2037",
        RuleSeverity.Warning,
        "A package's version has no wheel for the Python",
        "No release of '{0}' that is {1} has a wheel for Python {2}, so that pip builds it from its source, which takes compilers and "
        + "mostly "
        + "fails: the code is older than that Python; write \"{3}\" or a later one, or an earlier Python");
}
