using System.Threading.Tasks;
using EnvAsCode.Tool.Output;

namespace EnvAsCode.Tool.Verbs;

/// <summary><c>destroy</c>: without anything of the deployment.</summary>
internal static class DestroyVerb
{
    /// <summary>Plans, and applies if it is told to.</summary>
    /// <param name="context">What it works with.</param>
    public static async Task<Report> RunAsync(VerbContext context) => await PlanApplication.RunIfWantedAsync(
        context, await context.Engine.PlanDestroyAsync(context.Target, cancellationToken: context.Cancellation));
}
