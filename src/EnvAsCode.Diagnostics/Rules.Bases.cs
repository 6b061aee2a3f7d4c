namespace EnvAsCode.Diagnostics;

/// <content>What images of known bases do not have, and references that no registry understands.</content>
public static partial class Rules
{
    /// <summary>
    /// EAC3046: a package manager of the system, run as somebody else than root. Arguments: the program, the user, what to write.
    /// </summary>
    public static Rule PackageManagerWithoutRoot { get; } = new(
        "EAC3046",
        RuleSeverity.Error,
        "A package manager does not run as root",
        "'{0}' runs as '{1}' here and may change nothing, so that it fails; {2}, or declare the packages with Apt(\"…\"), which needs "
        + "neither")
    {
        PreventsEmission = false,
    };

    /// <summary>EAC5043: a version with a letter in front. Arguments: the tag, the version to write.</summary>
    public static Rule VersionWithLetter { get; } = new(
        "EAC5043",
        RuleSeverity.Error,
        "A version of SageMaker Distribution begins with a letter",
        "No image has the tag '{0}': the releases are named v*, and their images are not; write \"{1}\"");

    /// <summary>EAC5044: a command for an init system. Arguments: the command.</summary>
    public static Rule NoInitSystem { get; } = new(
        "EAC5044",
        RuleSeverity.Error,
        "Nothing in Studio runs services",
        "'{0}' manages the services of a whole machine, as a notebook instance is, and Studio's containers have none, so that the script "
        + "fails; leave it out: the application starts when the script has ended")
    {
        PreventsEmission = false,
    };

    /// <summary>EAC5045: another distribution's package manager. Arguments: the program, the base, its manager, what to write.</summary>
    public static Rule OtherPackageManager { get; } = new(
        "EAC5045",
        RuleSeverity.Error,
        "The base has another package manager",
        "'{0}' is not in '{1}', whose packages are those of {2}; write {3}")
    {
        PreventsEmission = false,
    };

    /// <summary>EAC5047: a reference that is a web address. Arguments: the scheme.</summary>
    public static Rule ReferenceWithScheme { get; } = new(
        "EAC5047",
        RuleSeverity.Error,
        "An image reference is a web address",
        "'{0}' is no part of an image reference, which begins with the registry or the repository; leave it out");

    /// <summary>
    /// EAC5048: the other application's entry point. Arguments: the entry point, the application that it starts, the one to write.
    /// </summary>
    public static Rule OtherEntrypoint { get; } = new(
        "EAC5048",
        RuleSeverity.Error,
        "An entry point starts the other application",
        "'{0}' starts {1}, so that Studio gets no answer from this application; write \"{2}\"")
    {
        PreventsEmission = false,
    };

    /// <summary>
    /// EAC3080: a base whose distribution is gone from its archive. Arguments: the base, the distribution, where it went.
    /// </summary>
    public static Rule MovedArchive { get; } = new(
        "EAC3080",
        RuleSeverity.Error,
        "The base image's packages are no longer where it looks for them",
        "'{0}' is {1}, whose packages were moved to {2} when its time was over, so that apt and yum find none; build from a release that "
        + "is "
        + "still kept, or point the image's sources to {2} in a step before")
    {
        PreventsEmission = false,
    };

    /// <summary>EAC3081: a package that needs libraries that the base lacks. Arguments: the package, the base, what to write.</summary>
    public static Rule MissingSystemLibrary { get; } = new(
        "EAC3081",
        RuleSeverity.Warning,
        "A package needs what the base image does not have",
        "'{0}' needs libraries or programs of the system that '{1}' does not have, and fails when it is installed or imported; {2}");

    /// <summary>EAC3082: a Region that there is not. Arguments: the Region, those that may be meant.</summary>
    public static Rule UnknownRegion { get; } = new(
        "EAC3082",
        RuleSeverity.Warning,
        "There is no such Region",
        "AWS has no Region '{0}' that is known here, so that every request would fail to find its host{1}");

    /// <summary>EAC3083: a package that a release does not have. Arguments: the package, the release, what to write.</summary>
    public static Rule AptPackageNotInRelease { get; } = new(
        "EAC3083",
        RuleSeverity.Error,
        "A release of the distribution does not have a package",
        "'{0}' is not in the archive of {1}, so that apt-get ends with \"has no installation candidate\"; {2}")
    {
        PreventsEmission = false
    };

    /// <summary>EAC3084: a package that its maker's source has alone. Argument: the package.</summary>
    public static Rule AptPackageOfOtherSource { get; } = new(
        "EAC3084",
        RuleSeverity.Error,
        "A package is in no archive of the distribution",
        "'{0}' is in no archive of Debian or Ubuntu, so that apt-get ends with \"Unable to locate package\"; add its maker's source with "
        + "AptSource(…) before it") { PreventsEmission = false };
}
