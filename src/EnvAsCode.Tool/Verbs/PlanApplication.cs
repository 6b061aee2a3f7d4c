using System;
using System.Threading.Tasks;
using EnvAsCode.Deployment.Applying;
using EnvAsCode.Deployment.Planning;
using EnvAsCode.Tool.Output;

namespace EnvAsCode.Tool.Verbs;

/// <summary>Applies a plan of any verb, and reports how far it came whatever happens.</summary>
internal static class PlanApplication
{
    /// <summary>Applies a plan that deletes if <c>--apply</c> says so, and else only reports it.</summary>
    /// <param name="context">What the verb works with.</param>
    public static async Task<Report> RunIfWantedAsync(VerbContext context, Plan plan)
    {
        if (context.Settings.Apply || !plan.HasChanges)
        {
            return await RunAsync(context, plan);
        }

        Report report = PlanReport.Of(context, plan);
        return report with { Notes = [.. report.Notes, "Nothing was deleted; --apply, or -p:EnvAsCodeApply=true, deletes it."] };
    }

    /// <summary>Applies it.</summary>
    /// <param name="context">What the verb works with.</param>
    public static async Task<Report> RunAsync(VerbContext context, Plan plan)
    {
        StepProgress progress = new(context.Reporter);
        try
        {
            DeploymentResult result = await context.Engine.ApplyAsync(plan, progress, context.Cancellation);
            return PlanReport.Of(context, plan, progress) with { Notes = result.Notes };
        }
        catch (OperationCanceledException) when (context.Cancellation.IsCancellationRequested)
        {
            return PlanReport.OfStopped(context, plan, progress);
        }
        catch (Exception e)
        {
            return PlanReport.Of(context, plan, progress) with
            {
                Outcome = Outcome.Failed,
                Error = Failures.Describe(e, context.Environments, progress.Environment)
            };
        }
    }
}
