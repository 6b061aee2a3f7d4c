using EnvAsCode.Diagnostics;
using EnvAsCode.Emit.Checks;
using EnvAsCode.Emit.Checks.Scripts;
using EnvAsCode.Emit.Scripts;
using EnvAsCode.Emit.Writing;

namespace EnvAsCode.Emit.Steps.Commands;

/// <summary>Steps under a condition.</summary>
internal sealed class WhenStepKind : StepKind<WhenStep>
{
    /// <inheritdoc/>
    public override ScriptPhase PhaseOf(IStep step) => OptionalStepKind.PhaseOf(((WhenStep)step).Steps);

    /// <inheritdoc/>
    protected override EquatableArray<IScriptStep> StepsOf(WhenStep step) => step.Steps;

    /// <inheritdoc/>
    protected override void Check(WhenStep step, StepReport report)
    {
        if (step.Steps.IsEmpty)
        {
            report.Findings.Report(Rules.StepPart, report.Step, "", "When", "give it a step");
        }
    }

    /// <inheritdoc/>
    protected override void CheckInScript(WhenStep step, ScriptStepCheck check) =>
        ConditionChecks.Check(step.Condition, check.Member(nameof(step.Condition)), check.Context);

    // What a step that is taken once has set stays although this start may not get to it.
    /// <inheritdoc/>
    protected override void WriteInScript(WhenStep step, ScriptWriter script)
    {
        ScriptWriter inner = script.Nested();
        inner.Kept = new LineWriter();
        StepLines.Write(inner, step.Steps);
        string end = script.SaysWhatIsTaken ? "eac_taken=1\n" : "";
        if (ConditionText.Known(step.Condition, script.AppType) == true)
        {
            script.Lines.Append(inner.Kept.ToString()).Append(inner.Lines.ToString()).Append(end);
            return;
        }

        script.Lines.Line();
        script.Keep(inner.Kept);
        script.Lines.Append("if ").Append(ConditionText.Of(step.Condition, script)).Line("; then")
            .Append(inner.Lines.ToString()).Append(end)
            .Line("else").Line("  eac_say 'left out'").Line("fi");
    }
}
