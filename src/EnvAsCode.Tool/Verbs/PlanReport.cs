using System;
using System.Collections.Generic;
using System.Linq;
using EnvAsCode.Deployment.Applying;
using EnvAsCode.Deployment.Planning;
using EnvAsCode.Tool.Output;

namespace EnvAsCode.Tool.Verbs;

/// <summary>A plan, and how far it came, as a report.</summary>
internal static class PlanReport
{
    /// <summary>The report of a plan that nothing was done of.</summary>
    /// <param name="context">What the verb works with.</param>
    public static Report Of(VerbContext context, Plan plan) =>
        Of(context, plan, static _ => (StepStatus.Planned, null)) with { Notes = plan.Notes };

    /// <summary>The report of a plan of which something was done.</summary>
    /// <param name="context">What the verb works with.</param>
    /// <param name="progress">What was done.</param>
    public static Report Of(VerbContext context, Plan plan, StepProgress progress) =>
        Of(context, plan, step => (progress.StatusOf(step), progress.ResultOf(step)));

    /// <summary>The report of a plan that somebody stopped.</summary>
    /// <param name="context">What the verb works with.</param>
    /// <param name="progress">What was done.</param>
    public static Report OfStopped(VerbContext context, Plan plan, StepProgress progress) =>
        Of(context, plan, step => (progress.StatusWhenStopped(step), progress.ResultOf(step))) with { Outcome = Outcome.Cancelled };

    private static Report Of(VerbContext context, Plan plan, Func<PlanStep, (StepStatus Status, StepResult? Result)> stateOf) =>
        new(context.Settings.Verb, context.Target.Name)
        {
            HasChanges = plan.HasChanges,
            Target = TargetOf(context),
            Warnings = [.. plan.Warnings.Select(warning => WarningOf(context, warning))],
            Steps = [.. plan.Steps.Select(step => Step(step, stateOf(step)))],
        };

    private static ReportedTarget TargetOf(VerbContext context) =>
        new(context.Target.Account, context.Target.Region, context.Target.Domain) { Endpoint = context.Endpoint };

    private static ReportedError WarningOf(VerbContext context, PlanWarning warning) =>
        new(warning.Rule.Id, warning.Message, warning.Rule.HelpLink)
        {
            Environment = warning.Environment,
            Declaration = context.Environments.FirstOrDefault(environment => environment.Name == warning.Environment)?.Declaration,
        };

    private static ReportedStep Step(PlanStep step, (StepStatus Status, StepResult? Result) state) =>
        new(ActionOf(step), step.Resource, step.Reason, state.Status)
    {
        Environment = step.Environment,
        Changes = Changes(step),
        Result = ResultOf(state.Result),
    };

    private static ReportedResult? ResultOf(StepResult? result) => result switch
    {
        StepResult.Repository repository => new() { RepositoryUri = repository.Uri },
        StepResult.Build build => new() { ImageId = build.Image.Id },
        StepResult.Push push => new() { Digest = push.Digest },
        StepResult.ImageVersion version => new() { Version = version.Version },
        _ => null,
    };

    private static ReportedAction ActionOf(PlanStep step) => (step.Kind, step.Action) switch
    {
        (PlanStepKind.Build, _) => ReportedAction.Build,
        (PlanStepKind.Push, _) => ReportedAction.Push,
        (PlanStepKind.Attach, _) => ReportedAction.Attach,
        (_, StepAction.Create) => ReportedAction.Create,
        (_, StepAction.Update) => ReportedAction.Update,
        (_, StepAction.Delete) => ReportedAction.Delete,
        _ => ReportedAction.WaitFor,
    };

    private static List<ReportedChange>? Changes(PlanStep step) =>
        step.Changes.Count == 0
            ? null
            : [.. step.Changes.Select(static change => new ReportedChange(change.Member, change.From, change.To))];
}
