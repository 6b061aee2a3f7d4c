using System.Threading.Tasks;
using EnvAsCode.Tool.Output;

namespace EnvAsCode.Tool.Verbs;

/// <summary><c>plan</c>: what publish would change.</summary>
internal static class PlanVerb
{
    /// <summary>Plans.</summary>
    /// <param name="context">What it works with.</param>
    public static async Task<Report> RunAsync(VerbContext context) =>
        PlanReport.Of(context, await context.Engine.PlanAsync(context.Target, context.Environments, context.Cancellation));
}
