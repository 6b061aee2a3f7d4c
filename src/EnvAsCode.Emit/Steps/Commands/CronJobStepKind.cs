using EnvAsCode.Diagnostics;
using EnvAsCode.Emit.Checks.Scripts;
using EnvAsCode.Emit.Scripts;
using EnvAsCode.Emit.Writing;

namespace EnvAsCode.Emit.Steps.Commands;

/// <summary>Steps that cron takes.</summary>
internal sealed class CronJobStepKind : StepKind<CronJobStep>
{
    /// <inheritdoc/>
    protected override EquatableArray<IScriptStep> StepsOf(CronJobStep step) => step.Steps;

    /// <inheritdoc/>
    protected override (string Kind, string Name)? NameOf(CronJobStep step) => ("CronJob", step.Name);

    /// <inheritdoc/>
    protected override void CheckInScript(CronJobStep step, ScriptStepCheck check)
    {
        string path = check.Member(nameof(step.Schedule));
        if (check.Context.Text(step.Schedule, path) && CronSchedule.Problem(step.Schedule) is { } problem)
        {
            check.Findings.Report(Rules.CronSchedule, path, step.Schedule, problem);
        }
    }

    /// <inheritdoc/>
    protected override void WriteInScript(CronJobStep step, ScriptWriter script)
    {
        string function = script.NextJob();
        string scope = "cron-" + step.Name;
        ScriptWriter inner = script.Nested();
        StepLines.Write(inner, step.Steps);
        script.Need(ScriptHelper.CronJob);
        script.Lines
            .Line()
            .Append(function)
            .Line("() {")
            .Append("eac_scope=").Line(scope)
            .Line("eac_apart ''")
            .Append(inner.Lines.ToString())
            .Line("}");
        script.Keep(scope);
        script.Lines.Append("eac_cron_job ").Append(step.Name).Append(" ").Append(ShellQuote.Quoted(step.Schedule)).Append(" ")
            .Append(function);
        foreach (string variable in script.VariablesOfJobs())
        {
            script.Lines.Append(" ").Append(variable);
        }

        script.Lines.Line();
    }
}
