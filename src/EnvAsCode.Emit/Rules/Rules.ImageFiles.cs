namespace EnvAsCode.Emit;

/// <content>Files, volumes and stages of images: EAC3039 and EAC3042 to EAC3049.</content>
public static partial class Rules
{
    /// <summary>EAC3039: a mode that could not be set on new files alone.</summary>
    public static Rule ModeOfOthers { get; } = new(
        "EAC3039",
        RuleSeverity.Error,
        "A mode cannot be set on new files alone",
        "The mode '{0}' cannot be set on {1} alone, and would reach files that are there already; {2}");
}
