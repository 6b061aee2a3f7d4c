using EnvAsCode.Emit.Steps.Targets;
using EnvAsCode.Emit.Writing;

namespace EnvAsCode.Emit.Steps.Software;

/// <summary>A setting of conda, for the whole image.</summary>
internal sealed class CondaConfigStepKind : StepKind<CondaConfigStep>
{
    /// <inheritdoc/>
    public override bool IsPreparation => true;

    /// <inheritdoc/>
    protected override void CheckInImage(CondaConfigStep step, ImageStepCheck check)
    {
        check.Report.Name(step.Key, nameof(step.Key), "_.", "a setting of conda", "write its key, as \"auto_update_conda\"");
        check.Report.Line(step.Value, nameof(step.Value));
    }

    /// <inheritdoc/>
    protected override void WriteInImage(CondaConfigStep step, ImageTarget image)
    {
        string tool = image.Image.Conda?.Tool == CondaTool.Micromamba
            ? "micromamba config " + (step.IsPrepended ? "prepend " : "set ")
            : "conda config --system " + (step.IsPrepended ? "--prepend " : "--set ");
        image.Writer.Become(image.Image.CondaUser).RunStep(tool + step.Key + " " + ShellQuote.Word(step.Value));
    }
}
