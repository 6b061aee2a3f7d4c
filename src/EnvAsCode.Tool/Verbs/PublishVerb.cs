using System.Threading.Tasks;
using EnvAsCode.Deployment.Planning;
using EnvAsCode.Tool.Local;
using EnvAsCode.Tool.Output;

namespace EnvAsCode.Tool.Verbs;

/// <summary><c>publish</c>: brings what there is to what is declared.</summary>
internal static class PublishVerb
{
    /// <summary>Plans and applies.</summary>
    /// <param name="context">What it works with.</param>
    public static async Task<Report> RunAsync(VerbContext context)
    {
        PlanDocument? looked = context.Settings.PlanFile is { } file ? PlanFile.Read(file) : null;
        Plan plan = await context.Engine.PlanAsync(context.Target, context.Environments, context.Cancellation);
        if (looked is not null)
        {
            PlanFile.Require(context.Settings.PlanFile!, looked, plan);
        }

        Report report = await PlanApplication.RunAsync(context, plan);
        return context.LocalStudio is { } local && report.Outcome == Outcome.Succeeded
            ? report with { Notes = [.. report.Notes, .. LocalNotes.After(context, local)] }
            : report;
    }
}
