using System.Collections.Generic;
using EnvAsCode.Emit.Checks;
using EnvAsCode.Emit.Checks.Shell;
using EnvAsCode.Emit.Resolved;
using EnvAsCode.Emit.State;
using EnvAsCode.Emit.Steps.Targets;
using EnvAsCode.Emit.Writing;

namespace EnvAsCode.Emit.Steps.Commands;

/// <summary>Shell code of the user.</summary>
internal sealed class RunStepKind : StepKind<RunStep>
{
    /// <inheritdoc/>
    protected override void Check(RunStep step, StepReport report)
    {
        report.Lines(step.Command, nameof(step.Command));
        if (step.Command.Trim().Length == 0)
        {
            report.Wrong(step.Command, nameof(step.Command), "shell code", "write a command");
        }
    }

    /// <inheritdoc/>
    protected override void CheckInImage(RunStep step, ImageStepCheck check)
    {
        LineWriter code = new();
        bool isForBuildKit = check.Image.BuildKit is not null;
        if (RunText.FileOf(step.Command, isForBuildKit) is not null)
        {
            return;
        }

        RunText.Write(code, step.Command, isForBuildKit);
        int more = LengthCheck.Bytes(code.ToString()) - LengthCheck.Bytes(step.Command);
        LengthCheck.Check(step.Command, more, nameof(step.Command), "shell code", check.Report);
    }

    /// <inheritdoc/>
    protected override IEnumerable<ShellSource> CodeOf(RunStep step, string path) =>
        [ShellSource.OfText(step.Command, path + "." + nameof(step.Command))];

    /// <inheritdoc/>
    protected override void Write(RunStep step, ShellTarget shell) => shell.Code(step.Command);

    /// <inheritdoc/>
    protected override void WriteInImage(RunStep step, ImageTarget image) => image.RunCode(step.Command, image.Writer.User.Name);

    /// <inheritdoc/>
    protected override IEnumerable<(string Destination, string Text)> FilesOf(
        RunStep step, ResolvedImage image, ImageState state) =>
        RunText.FileOf(step.Command, image.Strategy.BuildKit is not null) is { } file ? [file] : [];

    /// <inheritdoc/>
    protected override IEnumerable<Need> NeedsOf(RunStep step, ImageState state) =>
        ShellEffects.Needs(step.Command, nameof(step.Command), state);

    /// <inheritdoc/>
    protected override ImageState Apply(RunStep step, ImageState state) => ShellEffects.Apply(step.Command, state);
}
