using System.Collections.Generic;
using System.Linq;
using EnvAsCode.Emit.Checks;
using EnvAsCode.Emit.State;
using EnvAsCode.Emit.Steps.Targets;
using EnvAsCode.Emit.Writing;

namespace EnvAsCode.Emit.Steps.Software;

/// <summary>Packages of CRAN.</summary>
internal sealed class CranInstallStepKind : StepKind<CranInstallStep>
{
    /// <inheritdoc/>
    protected override void CheckInImage(CranInstallStep step, ImageStepCheck check)
    {
        check.Report.Url(step.Repository, nameof(step.Repository));
        for (int i = 0; i < step.Packages.Count; i++)
        {
            check.Report.Name(
                step.Packages[i],
                ModelPath.Item(nameof(step.Packages), i),
                ".",
                "an R package",
                "write its name, of letters, digits and '.', as \"data.table\"");
        }

        if (step.Packages.IsEmpty)
        {
            check.Report.Wrong("", nameof(step.Packages), "a list of R packages", "name at least one");
        }
    }

    // R ends well where a package could not be installed, and warns; so a warning is an error.
    /// <inheritdoc/>
    protected override void WriteInImage(CranInstallStep step, ImageTarget image)
    {
        string names = string.Join(", ", step.Packages.Select(name => "\"" + name + "\""));
        image.Writer.Become(image.PythonUser).Run([ExecForm.Of(
            ["Rscript", "-e", "options(warn = 2); install.packages(c(" + names + "), repos = \"" + step.Repository + "\")"])]);
    }

    /// <inheritdoc/>
    protected override IEnumerable<Need> NeedsOf(CranInstallStep step, ImageState state) => [new Need("Rscript", "")];
}
