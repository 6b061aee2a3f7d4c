using EnvAsCode.Emit.Checks.Scripts;
using EnvAsCode.Emit.Scripts;
using EnvAsCode.Emit.Steps.Targets;

namespace EnvAsCode.Emit.Steps.Files;

/// <summary>A file or folder that is taken away.</summary>
internal sealed class RemoveStepKind : StepKind<RemoveStep>
{
    /// <inheritdoc/>
    protected override (string Member, string Path)? PlaceOf(RemoveStep step) => (nameof(step.Path), step.Path);

    /// <inheritdoc/>
    protected override void CheckInScript(RemoveStep step, ScriptStepCheck check)
    {
        string path = check.Member(nameof(step.Path));
        if (check.Context.Text(step.Path, path))
        {
            check.Context.Form(
                StepForms.IsRemovable(step.Path),
                step.Path,
                path,
                "what may be removed",
                "a path below the home folder, as \"~/.local/lib\", or an absolute one of three parts or more");
        }
    }

    /// <inheritdoc/>
    protected override void WriteInScript(RemoveStep step, ScriptWriter script)
    {
        script.Lines.Line();
        new ScriptShell(script).Run("rm -rf -- " + script.PathWord(step.Path), step.Path);
    }
}
