using EnvAsCode.Emit.Checks;
using EnvAsCode.Emit.Steps.Targets;

namespace EnvAsCode.Emit.Steps.Files;

/// <summary>The mode of a file or folder that is there.</summary>
internal sealed class ChmodStepKind : StepKind<ChmodStep>
{
    /// <inheritdoc/>
    protected override void Check(ChmodStep step, StepReport report)
    {
        report.Mode(step.Mode, nameof(step.Mode));
        report.ImagePath(step.Path, nameof(step.Path));
    }

    /// <inheritdoc/>
    protected override (string Member, string Path)? PlaceOf(ChmodStep step) => (nameof(step.Path), step.Path.ToString());

    /// <inheritdoc/>
    protected override void Write(ChmodStep step, ShellTarget shell) =>
        shell.Own(step.Path, owner: null, step.Mode, recursive: false);
}
