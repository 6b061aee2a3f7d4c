using System.Collections.Generic;
using EnvAsCode.Emit.Checks;
using EnvAsCode.Emit.Checks.Shell;
using EnvAsCode.Emit.State;
using EnvAsCode.Emit.Steps.Targets;

namespace EnvAsCode.Emit.Steps.Applications;

/// <summary>A command that registers kernels.</summary>
internal sealed class InstallKernelStepKind : StepKind<InstallKernelStep>
{
    /// <inheritdoc/>
    public override bool IsForStage => false;

    /// <inheritdoc/>
    protected override void CheckInImage(InstallKernelStep step, ImageStepCheck check)
    {
        check.Report.List(step.Command, nameof(step.Command), allowsLines: true, "a command");
        for (int i = 0; i < step.Kernels.Count; i++)
        {
            KernelNameChecks.CheckName(step.Kernels[i], ModelPath.Item(check.Path + "." + nameof(step.Kernels), i), check.Findings);
        }
    }

    /// <inheritdoc/>
    protected override IEnumerable<KernelSpec> KernelsOf(InstallKernelStep step)
    {
        foreach (KernelSpec kernel in step.Kernels)
        {
            yield return kernel with { DisplayName = kernel.DisplayName ?? kernel.Name };
        }
    }

    /// <inheritdoc/>
    protected override IEnumerable<ShellSource> CodeOf(InstallKernelStep step, string path) => step.IsModule || step.Command.IsEmpty
        ? []
        : [ShellSource.OfArguments(step.Command, path + "." + nameof(step.Command))];

    /// <inheritdoc/>
    protected override IEnumerable<Need> NeedsOf(InstallKernelStep step, ImageState state) => step.IsModule || step.Command.IsEmpty
        ? []
        : ShellEffects.Needs(step.Command, nameof(step.Command), state);

    /// <inheritdoc/>
    protected override void WriteInImage(InstallKernelStep step, ImageTarget image) => image.RunProgram(
        step.IsModule ? [image.Interpreter, "-m", .. step.Command] : step.Command, image.PythonUser);

    /// <inheritdoc/>
    protected override ImageState Apply(InstallKernelStep step, ImageState state) =>
        state with { Kernels = [.. state.Kernels, .. this.KernelsOf(step)] };
}
