using EnvAsCode.Emit.State;
using System.Collections.Generic;
using EnvAsCode.Emit.Checks;
using EnvAsCode.Emit.Resolved;
using EnvAsCode.Emit.Scripts;
using EnvAsCode.Emit.Steps.Targets;
using EnvAsCode.Emit.Writing;

namespace EnvAsCode.Emit.Steps.Files;

/// <summary>A file with its text.</summary>
internal sealed class WriteFileStepKind : StepKind<WriteFileStep>
{
    /// <inheritdoc/>
    protected override void Check(WriteFileStep step, StepReport report)
    {
        report.FilePath(step.Path, nameof(step.Path));
        report.Lines(step.Content, nameof(step.Content));
        report.Mode(step.Mode, nameof(step.Mode));
        report.Owner(step.Owner, nameof(step.Owner));
    }

    /// <inheritdoc/>
    protected override (string Member, string Path)? PlaceOf(WriteFileStep step) => (nameof(step.Path), step.Path.ToString());

    /// <inheritdoc/>
    protected override IEnumerable<(string Destination, string Text)> FilesOf(
        WriteFileStep step, ResolvedImage image, ImageState state) =>
        [(HomePath.Of(step.Path.ToString(), state.User.Home), Heredoc.Lines(step.Content.ToString()))];

    /// <inheritdoc/>
    protected override string UserOf(WriteFileStep step, ImageUser user) => step.Owner is null ? base.UserOf(step, user) : "root";

    /// <inheritdoc/>
    protected override void Write(WriteFileStep step, ShellTarget shell)
    {
        shell.WriteText(step.Path, step.Content);
        shell.Own(step.Path, step.Owner, step.Mode, recursive: false);
    }

    /// <inheritdoc/>
    protected override void WriteInImage(WriteFileStep step, ImageTarget image)
    {
        image.CopyCarried(step, step.Owner);
        if (step.Mode is { } mode)
        {
            string path = HomePath.Of(step.Path.ToString(), image.Writer.User.Home);
            image.Writer.Become("root").RunStep("chmod " + mode + " " + ShellQuote.Word(path));
        }
    }
}
