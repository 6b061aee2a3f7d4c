using EnvAsCode.Emit.Checks;
using EnvAsCode.Emit.State;
using EnvAsCode.Emit.Steps.Targets;

namespace EnvAsCode.Emit.Steps.Files;

/// <summary>A symbolic link; a build and a script make its folder alike.</summary>
internal sealed class SymlinkStepKind : StepKind<SymlinkStep>
{
    /// <inheritdoc/>
    protected override void Check(SymlinkStep step, StepReport report)
    {
        report.ImagePath(step.Target, nameof(step.Target), allowsRelative: true, allowsHome: false);
        report.FilePath(step.Path, nameof(step.Path));
    }

    /// <inheritdoc/>
    protected override (string Member, string Path)? PlaceOf(SymlinkStep step) => (nameof(step.Path), step.Path.ToString());

    /// <inheritdoc/>
    protected override void Write(SymlinkStep step, ShellTarget shell)
    {
        shell.MakeFolderOf(step.Path);
        shell.Link(step.Target, step.Path);
    }

    // It may bring any program.
    /// <inheritdoc/>
    protected override ImageState Apply(SymlinkStep step, ImageState state) =>
        state.Opened();
}
