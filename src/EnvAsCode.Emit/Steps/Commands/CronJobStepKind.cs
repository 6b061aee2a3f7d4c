using EnvAsCode.Diagnostics;
using EnvAsCode.Emit.Checks.Scripts;
using EnvAsCode.Emit.Scripts;

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
        string? schedule = check.Context.Known(step.Schedule);
        if (schedule is not null && check.Context.Text(schedule, path) && CronSchedule.Problem(schedule) is { } problem)
        {
            check.Findings.Report(Rules.CronSchedule, path, schedule, problem);
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

        // It becomes a part of the crontab, a line of which is code.
        if (!ScriptTexts.IsKnown(step.Schedule))
        {
            script.Lines
                .Append("eac_schedule=").Line(script.Word(step.Schedule))
                .Line("if [[ ! \"$eac_schedule\" =~ ^(@[a-z]+|([0-9A-Za-z*,/-]+\\ +){4}[0-9A-Za-z*,/-]+)$ ]]; then")
                .Line("  echo \"'$eac_schedule' is no schedule of cron.\" >&2")
                .Line("  exit 1")
                .Line("fi");
        }

        script.Lines.Append("eac_cron_job ").Append(step.Name).Append(" ").Append(script.Word(step.Schedule)).Append(" ")
            .Append(function);
        foreach (string variable in script.VariablesOfJobs())
        {
            script.Lines.Append(" ").Append(variable);
        }

        script.Lines.Line();
    }
}
