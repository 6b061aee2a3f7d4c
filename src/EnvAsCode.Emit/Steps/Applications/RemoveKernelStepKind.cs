using System.Collections.Generic;
using EnvAsCode.Emit.Steps.Targets;

namespace EnvAsCode.Emit.Steps.Applications;

/// <summary>A kernel of the base that is taken away.</summary>
internal sealed class RemoveKernelStepKind : StepKind<RemoveKernelStep>
{
    /// <inheritdoc/>
    public override bool IsForStage => false;

    /// <inheritdoc/>
    protected override void CheckInImage(RemoveKernelStep step, ImageStepCheck check) =>
        check.Report.Name(step.Name, nameof(step.Name), "-_.", "a kernel", "write its name, as \"python3\"");

    /// <inheritdoc/>
    protected override void WriteInImage(RemoveKernelStep step, ImageTarget image)
    {
        List<string> folders = [];
        foreach (string folder in image.Image.KernelFolders)
        {
            folders.Add(folder + "/" + step.Name);
        }

        folders.Add("/usr/share/jupyter/kernels/" + step.Name);
        image.Writer.Become("root").RunStep("rm -rf " + string.Join(" ", folders));
    }
}
