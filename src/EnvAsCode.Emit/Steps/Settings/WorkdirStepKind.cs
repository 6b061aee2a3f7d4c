using EnvAsCode.Emit.State;
using EnvAsCode.Emit.Steps.Targets;
using EnvAsCode.Emit.Writing;

namespace EnvAsCode.Emit.Steps.Settings;

/// <summary>The folder in which programs start.</summary>
internal sealed class WorkdirStepKind : StepKind<WorkdirStep>
{
    /// <inheritdoc/>
    public override bool IsPreparation => true;

    /// <inheritdoc/>
    protected override void CheckInImage(WorkdirStep step, ImageStepCheck check) =>
        check.Report.ImagePath(step.Path, nameof(step.Path), allowsReferences: true, allowsRelative: true, allowsHome: false);

    /// <inheritdoc/>
    protected override (string Member, string Path)? PlaceOf(WorkdirStep step) => (nameof(step.Path), step.Path);

    /// <inheritdoc/>
    // BuildKit makes the folder as the user.
    protected override void WriteInImage(WorkdirStep step, ImageTarget image) => image.Writer.Become(image.Writer.User.Name).Paragraph(
        "WORKDIR " + (ShellQuote.Word(step.Path) == step.Path ? step.Path : DockerfileText.WithReferences(step.Path)));

    /// <inheritdoc/>
    protected override ImageState Apply(WorkdirStep step, ImageState state) => state with { Workdir = step.Path };
}
