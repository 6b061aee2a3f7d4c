using System;
using EnvAsCode.Diagnostics;
using EnvAsCode.Emit.State;
using EnvAsCode.Emit.Steps.Targets;
using EnvAsCode.Emit.Writing;

namespace EnvAsCode.Emit.Steps.Settings;

/// <summary>The shell of an image's build.</summary>
internal sealed class ShellStepKind : StepKind<ShellStep>
{
    private static readonly string[] Shells = ["sh", "bash", "dash", "ash", "ksh", "zsh"];

    /// <inheritdoc/>
    public override bool IsPreparation => true;

    // What is generated is written for a POSIX shell, which the last argument has to make read code.
    /// <inheritdoc/>
    protected override void CheckInImage(ShellStep step, ImageStepCheck check)
    {
        check.Report.List(step.Arguments, nameof(step.Arguments), allowsLines: false, "a shell");
        bool isShell = false;
        foreach (string argument in step.Arguments)
        {
            isShell |= Array.IndexOf(Shells, argument.Substring(argument.LastIndexOf('/') + 1)) >= 0;
        }

        string last = step.Arguments.IsEmpty ? "" : step.Arguments[step.Arguments.Count - 1];
        if (!isShell || !last.StartsWith("-", StringComparison.Ordinal) || !last.EndsWith("c", StringComparison.Ordinal))
        {
            check.Findings.Report(Rules.NotAShell, check.Report.Path(nameof(step.Arguments)), string.Join(" ", step.Arguments));
        }
    }

    /// <inheritdoc/>
    protected override void WriteInImage(ShellStep step, ImageTarget image) =>
        image.Writer.Paragraph("SHELL " + ExecForm.Of(step.Arguments));

    /// <inheritdoc/>
    protected override ImageState Apply(ShellStep step, ImageState state) => state with
    {
        IsDefaultShell = !step.Arguments.IsEmpty && step.Arguments[0] is "/bin/sh" or "sh" or "/bin/dash",
    };
}
