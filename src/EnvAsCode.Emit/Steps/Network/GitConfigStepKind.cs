using EnvAsCode.Emit.Checks.Scripts;
using EnvAsCode.Emit.Scripts;

namespace EnvAsCode.Emit.Steps.Network;

/// <summary>A setting of git.</summary>
internal sealed class GitConfigStepKind : StepKind<GitConfigStep>
{
    /// <inheritdoc/>
    public override ScriptPhase PhaseOf(IStep step) => ScriptPhase.Git;

    /// <inheritdoc/>
    protected override void CheckInScript(GitConfigStep step, ScriptStepCheck check)
    {
        check.Context.Form(
            StepForms.IsGitVariable(ScriptTexts.Form(step.Name)),
            ScriptTexts.Form(step.Name),
            check.Member(nameof(step.Name)),
            "a variable of git",
            "section, dot and key, as \"user.email\"");
        check.Context.Text(step.Value, check.Member(nameof(step.Value)));
    }

    /// <inheritdoc/>
    protected override void WriteInScript(GitConfigStep step, ScriptWriter script)
    {
        script.Lines.Line();
        script.Need(ScriptHelper.Git);
        script.Lines.Append("eac_git_config ").Append(script.Word(step.Name)).Append(" ").Line(script.Word(step.Value));
    }
}
