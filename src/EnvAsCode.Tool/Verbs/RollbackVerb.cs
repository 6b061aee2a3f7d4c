using System.Threading.Tasks;
using EnvAsCode.Deployment.Planning;
using EnvAsCode.Tool.Output;

namespace EnvAsCode.Tool.Verbs;

/// <summary><c>rollback</c>: back to the version before.</summary>
internal static class RollbackVerb
{
    /// <summary>Plans and applies.</summary>
    /// <param name="context">What it works with.</param>
    public static async Task<Report> RunAsync(VerbContext context)
    {
        string[]? only = context.Settings.Environment is { } name ? [name] : null;
        Plan plan = await context.Engine.PlanRollbackAsync(context.Target, context.Environments, only, context.Cancellation);
        return await PlanApplication.RunAsync(context, plan);
    }
}
