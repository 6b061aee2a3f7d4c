namespace EnvAsCode.Diagnostics;

/// <content>EAC8090 to EAC8119: what images are built from, and whether it is what was looked at.</content>
public static partial class Rules
{
    /// <summary>EAC8090: a tag stands for another image. Arguments: the reference, the digest that is there, what was built.</summary>
    public static Rule TagIsTaken { get; } = new(
        "EAC8090",
        RuleSeverity.Error,
        "The tag stands for another image",
        "'{0}' is {1} in the registry already, and what was built and checked here is {2}; another publisher pushed the same files at the "
        + "same time, or the tag was set by hand: publish again to use the image that is there, or delete the tag first to push this one");

    /// <summary>
    /// EAC8091: a link cannot be copied into an image. Arguments: the path that a declaration names, the link on it, what it points to.
    /// </summary>
    public static Rule CopiedLink { get; } = new(
        "EAC8091",
        RuleSeverity.Error,
        "A link cannot be copied into an image",
        "'{0}' is to be copied into an image, and '{1}' is a symbolic link to '{2}'; only plain files of the project's own folder are "
        + "copied: put the file itself there, or make the link in the image with a step Symlink(…)");

    /// <summary>EAC8092: a file changed while the build copied it. Arguments: the file.</summary>
    public static Rule FileChangedWhileCopied { get; } = new(
        "EAC8092",
        RuleSeverity.Error,
        "A file changed while it was copied",
        "'{0}' was changed while the build copied it to the build context; build again when nobody writes to it");

    /// <summary>EAC8093: an image is left out. Arguments: the environment, the reason.</summary>
    public static Rule ImageLeftOut { get; } = new(
        "EAC8093",
        RuleSeverity.Warning,
        "An image is left out",
        "The image of '{0}' is not built: {1} Everything else is deployed; publish again to build it");

    /// <summary>
    /// EAC8094: another project has an environment of the name. Arguments: the environment, the resource, the other project, this one.
    /// </summary>
    public static Rule OtherProjectsEnvironment { get; } = new(
        "EAC8094",
        RuleSeverity.Error,
        "Another project has an environment of the name",
        "The environment '{0}' is of the project '{2}', which made the {1}, and '{3}' would replace it; give one of them another name, or "
        + "take it "
            + "over with --take-over (-p:EnvAsCodeTakeOver=true) if it moved here");

    /// <summary>
    /// EAC8095: a folder's manifest is of another environment. Arguments: the manifest, its environment, the folder's name.
    /// </summary>
    public static Rule ManifestOfOtherFolder { get; } = new(
        "EAC8095",
        RuleSeverity.Error,
        "A folder's manifest is of another environment",
        "'{0}' is the manifest of '{1}', and its folder is called '{2}': a build writes each environment to a folder of its name; "
            + "delete the folder that was renamed or copied, and run dotnet build again");

    /// <summary>EAC8096: two manifests of one environment. Arguments: the environment, the two folders.</summary>
    public static Rule ManifestsOfOneName { get; } = new(
        "EAC8096",
        RuleSeverity.Error,
        "Two manifests of one environment",
        "'{1}' and '{2}' both hold the environment '{0}'; delete the one that no build wrote, and run dotnet build again");
}
