using System.Collections.Generic;
using EnvAsCode.Diagnostics;
using EnvAsCode.Emit.Checks;
using EnvAsCode.Emit.State;
using EnvAsCode.Emit.Steps.Targets;

namespace EnvAsCode.Emit.Steps.Applications;

/// <summary>A kernel that is written out.</summary>
internal sealed class KernelStepKind : StepKind<KernelStep>
{
    /// <inheritdoc/>
    public override bool IsForStage => false;

    /// <inheritdoc/>
    protected override void CheckInImage(KernelStep step, ImageStepCheck check)
    {
        StepReport report = check.Report;
        string kernel = check.Path + "." + nameof(step.Kernel);
        KernelNameChecks.CheckName(step.Kernel, kernel, report.Findings);
        TextCheck.CheckText(step.Kernel.DisplayName, kernel, nameof(KernelSpec.DisplayName), report.Findings);
        report.List(step.Arguments, nameof(step.Arguments), allowsLines: true, "a command");
        report.Line(step.Language, nameof(step.Language));
        bool hasConnection = false;
        foreach (string argument in step.Arguments)
        {
            hasConnection |= argument.Contains("{connection_file}");
        }

        if (!hasConnection)
        {
            report.Findings.Report(Rules.KernelWithoutConnectionFile, report.Path(nameof(step.Arguments)), step.Kernel.Name);
        }

        for (int i = 0; i < step.Variables.Count; i++)
        {
            string variable = ModelPath.Item(nameof(step.Variables), i) + ".";
            report.Variable(step.Variables[i].Name, variable + nameof(EnvironmentVariable.Name));
            report.Line(step.Variables[i].Value, variable + nameof(EnvironmentVariable.Value));
        }
    }

    /// <inheritdoc/>
    protected override IEnumerable<KernelSpec> KernelsOf(KernelStep step) =>
        [step.Kernel with { DisplayName = step.Kernel.DisplayName ?? step.Kernel.Name }];

    // Its kernel.json is copied at the end, with those of the environments.
    /// <inheritdoc/>
    protected override void WriteInImage(KernelStep step, ImageTarget image)
    {
    }

    /// <inheritdoc/>
    protected override ImageState Apply(KernelStep step, ImageState state) =>
        state with { Kernels = [.. state.Kernels, .. this.KernelsOf(step)] };
}
