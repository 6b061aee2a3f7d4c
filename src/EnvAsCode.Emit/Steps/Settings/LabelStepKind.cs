using EnvAsCode.Emit.Steps.Targets;
using EnvAsCode.Emit.Writing;

namespace EnvAsCode.Emit.Steps.Settings;

/// <summary>A label of an image.</summary>
internal sealed class LabelStepKind : StepKind<LabelStep>
{
    /// <inheritdoc/>
    public override bool IsPreparation => true;

    /// <inheritdoc/>
    protected override void CheckInImage(LabelStep step, ImageStepCheck check)
    {
        check.Report.Name(step.Name, nameof(step.Name), ".-_/", "a label", "write letters, digits, '.', '-', '_' and '/'");
        check.Report.Line(step.Value, nameof(step.Value));
        LengthCheck.Check(step.Value, 0, nameof(step.Value), "a label", check.Report);
    }

    /// <inheritdoc/>
    protected override void WriteInImage(LabelStep step, ImageTarget image) =>
        image.Writer.Add("LABEL", step.Name + "=" + DockerfileText.WithReferencesTo(step.Value, image.State.Variables));
}
