using EnvAsCode.Emit.Checks.Contract;
using EnvAsCode.Emit.State;

namespace EnvAsCode.Emit.Checks;

/// <summary>A stage of an image, or the image itself as the last of them.</summary>
/// <param name="Image">The image that it belongs to.</param>
/// <param name="Built">The stage as an image; the image's own declaration for the last one.</param>
/// <param name="Walk">What it is at each step.</param>
/// <param name="Path">Its path in the model: the members of an image lie below it.</param>
internal sealed record CheckedStage(CheckedImage Image, CustomImage Built, ImageWalk Walk, string Path)
{
    /// <summary>The text of its steps, for those who look for a word anywhere.</summary>
    public string Code => field ??= StepTexts.Of(this.Built.Steps);

    /// <summary>Whether it is the image itself.</summary>
    public bool IsLast => ReferenceEquals(this.Built, this.Image.Strategy);
}
