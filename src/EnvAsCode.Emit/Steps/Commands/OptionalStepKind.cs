using System.Linq;
using EnvAsCode.Diagnostics;
using EnvAsCode.Emit.Checks;
using EnvAsCode.Emit.Scripts;
using EnvAsCode.Emit.Writing;

namespace EnvAsCode.Emit.Steps.Commands;

/// <summary>Steps that may fail.</summary>
internal sealed class OptionalStepKind : StepKind<OptionalStep>
{
    // What only prepares does so whether it may fail or not.
    /// <inheritdoc/>
    public override ScriptPhase PhaseOf(IStep step) => PhaseOf(((OptionalStep)step).Steps);

    /// <summary>When steps are taken that another holds: as late as the last of them.</summary>
    public static ScriptPhase PhaseOf(EquatableArray<IScriptStep> steps) =>
        steps.IsEmpty ? ScriptPhase.Other : steps.Max(static step => StepKinds.Of(step).PhaseOf(step));

    /// <inheritdoc/>
    protected override EquatableArray<IScriptStep> StepsOf(OptionalStep step) => step.Steps;

    /// <inheritdoc/>
    protected override void Check(OptionalStep step, StepReport report)
    {
        if (step.Steps.IsEmpty)
        {
            report.Findings.Report(Rules.StepPart, report.Step, "", "Optional", "give it a step");
        }
    }

    // A subshell in the background, since one in a list of "||" would go on after a failure. What it did not get to stays as it was.
    /// <inheritdoc/>
    protected override void WriteInScript(OptionalStep step, ScriptWriter script)
    {
        script.Need(ScriptHelper.Optional);
        ScriptWriter inner = script.Apart();
        StepLines.Write(inner, step.Steps);
        LineWriter values = new();
        StudioValueLines.Write(values, inner);
        string steps = values.ToString() + inner.Lines;
        string scope = "optional-" + ContentHash.Short(steps);
        script.Lines.Line();
        script.Keep(scope);
        script.Lines.Line("(");
        script.Enter(scope);
        script.Lines.Line("trap 'eac_given_up $?' EXIT").Append(steps).Line(") < /dev/null &").Line("eac_try \"$!\"");
    }
}
