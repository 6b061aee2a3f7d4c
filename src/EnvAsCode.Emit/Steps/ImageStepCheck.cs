using EnvAsCode.Emit.Checks;
using EnvAsCode.Emit.State;

namespace EnvAsCode.Emit.Steps;

/// <summary>A step of an image that is checked: where it stands, and where to report.</summary>
/// <param name="State">What the image is before the step.</param>
/// <param name="Path">The path of the step in the model.</param>
internal sealed record ImageStepCheck(CustomImage Image, ImageState State, string Path, FindingCollector Findings)
{
    /// <summary>Where the strings of the step are reported.</summary>
    public StepReport Report => new(this.Path, this.Findings);
}
