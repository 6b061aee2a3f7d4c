using EnvAsCode.Emit.Checks;
using EnvAsCode.Emit.Checks.Scripts;
using EnvAsCode.Emit.Scripts;
using EnvAsCode.Emit.Steps.Targets;

namespace EnvAsCode.Emit.Steps.Files;

/// <summary>A file or folder that is taken away.</summary>
internal sealed class RemoveStepKind : StepKind<RemoveStep>
{
    /// <inheritdoc/>
    protected override (string Member, string Path)? PlaceOf(RemoveStep step) => (nameof(step.Path), step.Path.ToString());

    // A script runs where users have their files, and again at each start.
    /// <inheritdoc/>
    protected override void Check(RemoveStep step, StepReport report)
    {
        string text = ScriptTexts.Form(step.Path);
        string path = text.TrimEnd('/');
        bool isRemovable = report.IsInScript
            ? StepForms.IsRemovable(text)
            : StepForms.IsPath(text) && path.LastIndexOf('/') > 0 && !ShellTarget.IsFolderOfSystems(path);
        if (isRemovable)
        {
            report.ImagePath(step.Path, nameof(step.Path));
        }
        else
        {
            report.Wrong(
                text,
                nameof(step.Path),
                "what may be removed",
                report.IsInScript
                    ? "write a path below the home folder, as \"~/.local/lib\", or an absolute one of three parts or more"
                    : "write a file, or a folder that is no folder of the system, as \"/opt/old\"");
        }
    }

    /// <inheritdoc/>
    protected override void Write(RemoveStep step, ShellTarget shell) => shell.Run("rm -rf -- " + shell.Path(step.Path), step.Path);

    /// <inheritdoc/>
    protected override void WriteInScript(RemoveStep step, ScriptWriter script)
    {
        script.Lines.Line();
        new ScriptShell(script).Run("rm -rf -- " + script.PathWord(step.Path), step.Path);
    }
}
