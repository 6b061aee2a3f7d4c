using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using EnvAsCode.Diagnostics;

namespace EnvAsCode.Deployment.Planning;

/// <summary>
/// Looks at what a publish needs and planning does not touch: the engine, where an image is to be built. Credentials, the domain and the
/// places are read while planning, and say for themselves what is wrong.
/// </summary>
internal sealed class Preflight(DeploymentContext context, PlanDraft draft)
{
    /// <summary>Looks, and adds what stands in the way.</summary>
    public async Task LookAsync(CancellationToken cancellationToken)
    {
        string? environment = draft.Steps.FirstOrDefault(static step => step.Kind == PlanStepKind.Build)?.Environment;
        if (environment is not null && await context.Images.FindObstacleAsync(cancellationToken) is { } obstacle)
        {
            string[] arguments = [environment, context.Images.Name, obstacle];
            Rule rule = Rules.NoImageEngine;
            draft.Obstacles.Add(new PlanWarning(rule, environment, rule.Format([.. arguments])) { Arguments = arguments });
        }
    }
}
