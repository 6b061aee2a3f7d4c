namespace EnvAsCode.Diagnostics;

/// <content>Files, volumes and stages of images: EAC3039 and EAC3042 to EAC3049.</content>
public static partial class Rules
{
    /// <summary>EAC3039: a mode that could not be set on new files alone.</summary>
    public static Rule ModeOfOthers { get; } = new(
        "EAC3039",
        RuleSeverity.Error,
        "A mode cannot be set on new files alone",
        "The mode '{0}' cannot be set on {1} alone, and would reach files that are there already; {2}");

    /// <summary>EAC3042: two stages of one name.</summary>
    public static Rule DuplicateStage { get; } = new(
        "EAC3042",
        RuleSeverity.Error,
        "Two stages have one name",
        "'{0}' is the name of two stages, and a copy would be from the second one whichever is meant; give one another name");

    /// <summary>EAC3043: a step in a stage that is the image's.</summary>
    public static Rule StepNotForStage { get; } = new(
        "EAC3043",
        RuleSeverity.Error,
        "A step cannot stand in a stage",
        "A {0} is about what the image offers, and nothing of a stage remains but what is copied from it; write it among the steps of the "
        + "image");

    /// <summary>EAC3044: a stage that is used where it is not there.</summary>
    public static Rule StageNotBuilt { get; } = new(
        "EAC3044",
        RuleSeverity.Error,
        "A stage is used where it is not built",
        "The stage '{0}' is not there yet, so that Docker would look for an image of that name: {1}");

    /// <summary>EAC3045: a text that is longer than an image can take.</summary>
    public static Rule TextTooLong { get; } = new(
        "EAC3045",
        RuleSeverity.Error,
        "A text is too long for an image",
        "The text of {0} has {1}; write it to a file with WriteFile, and read it from there");
}
