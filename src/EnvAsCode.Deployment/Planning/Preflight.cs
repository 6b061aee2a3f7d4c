using System;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using EnvAsCode.Aws.ECR.Model;
using EnvAsCode.Diagnostics;

namespace EnvAsCode.Deployment.Planning;

/// <summary>
/// Looks at what a publish needs and planning does not touch, where an image is to be built: the engine, and the registry. Credentials, the
/// domain and the places are read while planning, and say for themselves what is wrong.
/// </summary>
internal sealed class Preflight(DeploymentContext context, PlanDraft draft)
{
    /// <summary>Looks, and adds what stands in the way.</summary>
    public async Task LookAsync(CancellationToken cancellationToken)
    {
        string? environment = draft.Steps.FirstOrDefault(static step => step.Kind == StepKind.Build)?.Environment;
        if (environment is null)
        {
            return;
        }

        if (await context.Images.FindObstacleAsync(cancellationToken) is { } obstacle)
        {
            this.Add(Rules.NoImageEngine, environment, context.Images.Name, obstacle);
            return;
        }

        GetAuthorizationTokenResponse token = await context.Aws.ECR.GetAuthorizationTokenAsync(new(), cancellationToken);
        Uri registry = new(token.AuthorizationData![0].ProxyEndpoint!);
        if (await context.Images.FindRegistryObstacleAsync(registry, cancellationToken) is { } distance)
        {
            this.Add(Rules.RegistryUnreachable, environment, registry.Authority, distance);
        }
    }

    private void Add(Rule rule, string environment, params string[] arguments)
    {
        string[] all = [environment, .. arguments];
        draft.Obstacles.Add(new PlanWarning(rule, environment, rule.Format([.. all])) { Arguments = all });
    }
}
