namespace EnvAsCode.Diagnostics;

/// <content>EAC3090 to EAC3099: bases that a file of the project describes.</content>
public static partial class Rules
{
    /// <summary>EAC3090: a description that cannot be read. Arguments: the file, what is wrong.</summary>
    public static Rule BrokenBaseDescription { get; } = new(
        "EAC3090",
        RuleSeverity.Error,
        "A description of a base image cannot be read",
        "'{0}' describes no base image: {1}; let 'envascode describe' write it anew") { PreventsEmission = false };

    /// <summary>EAC3091: a description of another version. Arguments: the file, its version.</summary>
    public static Rule OtherBaseDescriptionVersion { get; } = new(
        "EAC3091",
        RuleSeverity.Error,
        "A description of a base image has another version",
        "'{0}' has the version {1} of the format, and this EnvAsCode reads 1; let 'envascode describe' of the same version write it anew")
        { PreventsEmission = false };

    /// <summary>EAC3092: a description of another digest. Arguments: the reference, the file, the digest that it describes.</summary>
    public static Rule DescribedOtherDigest { get; } = new(
        "EAC3092",
        RuleSeverity.Warning,
        "A base image is described with another digest",
        "'{0}' is described by '{1}' as it was at {2}, so that what is checked may not hold for it; describe it again");

    /// <summary>EAC3093: two descriptions of one base. Arguments: the file, the other file, the reference, the platform.</summary>
    public static Rule BaseDescribedTwice { get; } = new(
        "EAC3093",
        RuleSeverity.Warning,
        "A base image is described twice",
        "'{0}' describes '{2}' for {3}, as '{1}' does, which is read; delete one of them");

    /// <summary>EAC3094: a description that nobody needs. Arguments: the file, the reference.</summary>
    public static Rule UnusedBaseDescription { get; } = new(
        "EAC3094",
        RuleSeverity.Info,
        "A description of a base image is not used",
        "'{0}' describes '{1}', from which no image of the project is built; declare it as From, with the same tag, or delete the file");

    /// <summary>
    /// EAC3095: what a declaration says of a base that is otherwise. Arguments: the reference, what, as declared, as it is.
    /// </summary>
    public static Rule BaseIsOtherwise { get; } = new(
        "EAC3095",
        RuleSeverity.Warning,
        "A base image is not as declared",
        "The {1} of '{0}' is declared as {2}, and its description says {3}; leave it out, and the description is taken, or describe the "
        + "image again");

    /// <summary>EAC3096: a base without a shell. Argument: the reference.</summary>
    public static Rule NoShellInImage { get; } = new(
        "EAC3096",
        RuleSeverity.Error,
        "A base image has no shell",
        "'{0}' has no sh, with which each RUN starts, so that the build fails at the first; build from an image that has one, or take "
        + "what is wanted out of it with a stage and CopyFrom") { PreventsEmission = false };
}
