using EnvAsCode.Emit.Checks;
using EnvAsCode.Emit.Requirements;
using EnvAsCode.Emit.Scripts;
using EnvAsCode.Emit.Steps.Targets;

namespace EnvAsCode.Emit.Steps.Software;

/// <summary>Packages at a place of their own.</summary>
internal sealed class InstallStepKind : StepKind<InstallStep>
{
    /// <inheritdoc/>
    public override bool IsPreparation => true;

    /// <inheritdoc/>
    protected override void CheckInImage(InstallStep step, ImageStepCheck check) =>
        PackageChecks.Check(step.Packages, check.Path, check.Findings);

    /// <inheritdoc/>
    protected override void CheckInScript(InstallStep step, ScriptStepCheck check)
    {
        PackageChecks.Check(step.Packages, check.Path, check.Findings);
        HashChecks.Check(step.Packages, check.Path, check.Findings);
    }

    /// <inheritdoc/>
    protected override void WriteInImage(InstallStep step, ImageTarget image) => image.Packages.Install(step);

    /// <inheritdoc/>
    protected override void WriteInScript(InstallStep step, ScriptWriter script) =>
        PackageLines.Write(script, new PackageLists(step.Packages));
}
