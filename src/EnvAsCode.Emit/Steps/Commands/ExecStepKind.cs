using System.Collections.Generic;
using System.Linq;
using EnvAsCode.Emit.Checks;
using EnvAsCode.Emit.Checks.Shell;
using EnvAsCode.Emit.Scripts;
using EnvAsCode.Emit.State;
using EnvAsCode.Emit.Steps.Targets;

namespace EnvAsCode.Emit.Steps.Commands;

/// <summary>A program with its arguments, which no shell reads.</summary>
internal sealed class ExecStepKind : StepKind<ExecStep>
{
    /// <inheritdoc/>
    protected override void Check(ExecStep step, StepReport report) =>
        report.List(
            step.Arguments.Select(ScriptTexts.Form).ToArray().ToEquatableArray()!, nameof(step.Arguments), allowsLines: true, "a command");

    /// <inheritdoc/>
    protected override void CheckInImage(ExecStep step, ImageStepCheck check)
    {
        for (int i = 0; i < step.Arguments.Count; i++)
        {
            LengthCheck.Check(step.Arguments[i].ToString(), 0, ModelPath.Item(nameof(step.Arguments), i), "an argument", check.Report);
        }
    }

    /// <inheritdoc/>
    protected override IEnumerable<ShellSource> CodeOf(ExecStep step, string path) =>
        step.Arguments.IsEmpty ? [] : [ShellSource.OfArguments(ScriptTexts.Known(step.Arguments), path + "." + nameof(step.Arguments))];

    /// <inheritdoc/>
    protected override void Write(ExecStep step, ShellTarget shell) => shell.Run(step.Arguments);

    /// <inheritdoc/>
    protected override void WriteInImage(ExecStep step, ImageTarget image) =>
        image.RunProgram(ScriptTexts.Known(step.Arguments), image.Writer.User.Name);

    /// <inheritdoc/>
    protected override IEnumerable<Need> NeedsOf(ExecStep step, ImageState state) =>
        ShellEffects.Needs(ScriptTexts.Known(step.Arguments), nameof(step.Arguments), state);

    /// <inheritdoc/>
    protected override ImageState Apply(ExecStep step, ImageState state) =>
        ShellEffects.Apply(ShellSource.OfArguments(ScriptTexts.Known(step.Arguments), "").Text, state);
}
