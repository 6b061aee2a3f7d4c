using EnvAsCode.Emit.Steps;

namespace EnvAsCode.Emit.Checks;

/// <summary>The steps of an image, each as its kind has it.</summary>
internal sealed class ImageStepChecks : StageCheck
{
    /// <inheritdoc/>
    protected override void Check(CheckedStage stage, FindingCollector findings)
    {
        for (int i = 0; i < stage.Built.Steps.Count; i++)
        {
            string step = ModelPath.Item(stage.Path + "." + nameof(stage.Built.Steps), i);
            StepKinds.Of(stage.Built.Steps[i])
                .CheckInImage(stage.Built.Steps[i], new ImageStepCheck(stage.Built, stage.Walk.Before(i), step, findings));
        }
    }
}
