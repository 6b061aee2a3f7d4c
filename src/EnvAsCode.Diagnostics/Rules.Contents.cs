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
}
