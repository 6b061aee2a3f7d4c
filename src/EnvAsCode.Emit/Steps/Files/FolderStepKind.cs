using EnvAsCode.Emit.Checks;
using EnvAsCode.Emit.Resolved;
using EnvAsCode.Emit.Steps.Targets;

namespace EnvAsCode.Emit.Steps.Files;

/// <summary>A folder, and the owner and mode of what is in it.</summary>
internal sealed class FolderStepKind : StepKind<FolderStep>
{
    /// <inheritdoc/>
    protected override void Check(FolderStep step, StepReport report)
    {
        report.ImagePath(step.Path, nameof(step.Path));
        report.Owner(step.Owner, nameof(step.Owner));
        report.Mode(step.Mode, nameof(step.Mode));
    }

    /// <inheritdoc/>
    protected override (string Member, string Path)? PlaceOf(FolderStep step) => (nameof(step.Path), step.Path.ToString());

    /// <inheritdoc/>
    protected override string UserOf(FolderStep step, ImageUser user) => step.Owner is null ? base.UserOf(step, user) : "root";

    /// <inheritdoc/>
    protected override void Write(FolderStep step, ShellTarget shell)
    {
        shell.MakeFolder(step.Path);
        shell.Own(step.Path, step.Owner, step.Mode, recursive: true);
    }
}
