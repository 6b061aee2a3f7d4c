using System.Threading.Tasks;
using EnvAsCode.Tool.Output;

namespace EnvAsCode.Tool.Verbs;

/// <summary><c>prune</c>: without what nobody uses.</summary>
internal static class PruneVerb
{
    /// <summary>Plans, and applies if it is told to.</summary>
    /// <param name="context">What it works with.</param>
    public static async Task<Report> RunAsync(VerbContext context) => await PlanApplication.RunIfWantedAsync(
        context, await context.Engine.PlanPruneAsync(context.Target, context.Environments, context.Settings.Keep, context.Cancellation));
}
