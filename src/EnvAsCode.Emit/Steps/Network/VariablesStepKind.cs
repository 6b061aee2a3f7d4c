using EnvAsCode.Emit.Checks;
using EnvAsCode.Emit.Checks.Scripts;
using EnvAsCode.Emit.Scripts;
using EnvAsCode.Emit.Writing;

namespace EnvAsCode.Emit.Steps.Network;

/// <summary>Variables for shells and notebooks.</summary>
internal sealed class VariablesStepKind : StepKind<VariablesStep>
{
    /// <inheritdoc/>
    public override ScriptPhase PhaseOf(IStep step) => ScriptPhase.Network;

    /// <inheritdoc/>
    protected override void CheckInScript(VariablesStep step, ScriptStepCheck check)
    {
        for (int i = 0; i < step.Variables.Count; i++)
        {
            string at = ModelPath.Item(check.Member(nameof(step.Variables)), i) + ".";
            ScriptVariable variable = step.Variables[i];
            check.Context.Form(
                StepForms.IsVariable(variable.Name),
                variable.Name,
                at + nameof(variable.Name),
                "the name of a variable",
                "letters, digits and '_', not beginning with a digit");
            check.Context.Text(variable.Value, at + nameof(variable.Value), allowsLines: true);
        }
    }

    /// <inheritdoc/>
    protected override void WriteInScript(VariablesStep step, ScriptWriter script)
    {
        script.Lines.Line();
        foreach (ScriptVariable variable in step.Variables.AsSpan())
        {
            SetVariable(script, "shells notebooks", variable.Name, script.Word(variable.Value));
        }

        script.Lines.Line("eac_publish");
    }

    private static void SetVariable(ScriptWriter script, string where, string name, string value)
    {
        script.Need(ScriptHelper.SetVariable);
        script.Lines.Append("eac_set_variable ").Append(ShellQuote.Word(where)).Append(" ").Append(ShellQuote.Word(name)).Append(" ").Line(
            value);
    }
}
