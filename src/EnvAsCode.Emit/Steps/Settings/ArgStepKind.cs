using EnvAsCode.Emit.State;
using EnvAsCode.Emit.Steps.Targets;
using EnvAsCode.Emit.Writing;

namespace EnvAsCode.Emit.Steps.Settings;

/// <summary>A build argument.</summary>
internal sealed class ArgStepKind : StepKind<ArgStep>
{
    /// <inheritdoc/>
    public override bool IsPreparation => true;

    /// <inheritdoc/>
    protected override void CheckInImage(ArgStep step, ImageStepCheck check)
    {
        check.Report.Variable(step.Name, nameof(step.Name));
        check.Report.Line(step.DefaultValue, nameof(step.DefaultValue));
        LengthCheck.Check(step.DefaultValue ?? "", step.Name.Length + 1, nameof(step.DefaultValue), "a build argument", check.Report);
    }

    /// <inheritdoc/>
    protected override void WriteInImage(ArgStep step, ImageTarget image) => image.Writer.Paragraph(
        "ARG " + step.Name + (step.DefaultValue is null ? "" : "=" + DockerfileText.WithReferences(step.DefaultValue)));

    /// <inheritdoc/>
    protected override ImageState Apply(ArgStep step, ImageState state) => state with { Variables = [.. state.Variables, step.Name] };
}
