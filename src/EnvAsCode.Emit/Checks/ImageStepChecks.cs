using EnvAsCode.Emit.State;
using EnvAsCode.Emit.Steps;

namespace EnvAsCode.Emit.Checks;

/// <summary>The steps of an image, each as its kind has it.</summary>
internal static class ImageStepChecks
{
    /// <summary>Checks the steps of an image.</summary>
    /// <param name="walk">What the image is at each step.</param>
    /// <param name="path">The path of the strategy.</param>
    /// <param name="findings">Where to report.</param>
    public static void Check(CustomImage image, ImageWalk walk, string path, FindingCollector findings)
    {
        for (int i = 0; i < image.Steps.Count; i++)
        {
            string step = ModelPath.Item(path + "." + nameof(image.Steps), i);
            StepKinds.Of(image.Steps[i]).CheckInImage(image.Steps[i], new ImageStepCheck(image, walk.Before(i), step, findings));
        }
    }
}
