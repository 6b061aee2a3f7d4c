using EnvAsCode.Emit.Scripts;
using EnvAsCode.Emit.Steps.Targets;

namespace EnvAsCode.Emit.Steps.Software;

/// <summary>The place of the declaration's packages.</summary>
internal sealed class DeclaredPackagesStepKind : StepKind<DeclaredPackagesStep>
{
    /// <inheritdoc/>
    public override bool IsForStage => false;

    /// <inheritdoc/>
    protected override void WriteInImage(DeclaredPackagesStep step, ImageTarget image) =>
        image.Packages.InstallDeclared(image.Places.At(step));

    /// <inheritdoc/>
    protected override void WriteInScript(DeclaredPackagesStep step, ScriptWriter script) =>
        PackageLines.WriteDeclared(script, step.Managers);
}
