using EnvAsCode.Emit.Scripts;

namespace EnvAsCode.Emit.Steps.Software;

/// <summary>A requirements file of the user's own.</summary>
internal sealed class InstallRequirementsStepKind : StepKind<InstallRequirementsStep>
{
    /// <inheritdoc/>
    protected override void CheckInScript(InstallRequirementsStep step, ScriptStepCheck check) =>
        check.Context.File(step.Path, check.Member(nameof(step.Path)));

    /// <inheritdoc/>
    protected override void WriteInScript(InstallRequirementsStep step, ScriptWriter script)
    {
        script.Need(ScriptHelper.Prefix);
        string path = script.PathWord(step.Path);
        script.Lines.Line().Append("if [[ -e ").Append(path).Line(" ]]; then");
        script.Lines
            .Append("  PIP_USER=0 \"$eac_prefix/bin/python3\" -m pip install --disable-pip-version-check -r ")
            .Append(path)
            .Line(" || {");

        // The file is the user's, who could not mend it without the application.
        script.Lines
            .Append("    echo ")
            .Append(script.Word(EnvAsCode.Steps.Text("The packages of ", step.Path, " are not installed.")))
            .Line(" >&2")
            .Line("  }")
            .Line("fi");
    }
}
