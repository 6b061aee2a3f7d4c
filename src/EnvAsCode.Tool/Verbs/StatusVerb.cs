using System.Linq;
using System.Threading.Tasks;
using EnvAsCode.Deployment.Statuses;
using EnvAsCode.Tool.Output;

namespace EnvAsCode.Tool.Verbs;

/// <summary><c>status</c>: what is deployed, and what is not as declared.</summary>
internal static class StatusVerb
{
    /// <summary>Reads.</summary>
    /// <param name="context">What it works with.</param>
    public static async Task<Report> RunAsync(VerbContext context)
    {
        DeploymentStatus status = await context.Engine.StatusAsync(context.Target, context.Environments, context.Cancellation);
        Report plan = PlanReport.Of(context, status.Plan);
        return plan with
        {
            Environments =
            [
                .. status.Environments.Select(Of),
                .. status.NotDeclared.Select(static name => new ReportedEnvironment(name, null, EnvironmentState.NotDeclared))
            ],
            HasChanges = plan.HasChanges || status.NotDeclared.Count > 0,
            Notes =
            [
                .. plan.Notes,
                .. status.NotDeclared.Select(static name => $"'{name}' is deployed and no longer declared; prune or destroy removes it.")
            ],
        };
    }

    private static ReportedEnvironment Of(EnvironmentStatus status) => new(status.Name, status.Declaration, StateOf(status))
    {
        Version = status.Version,
        Image = status.Image,
        DeployedFrom = status.DeployedFrom,
        Attachments = status.Attachments,
    };

    private static EnvironmentState StateOf(EnvironmentStatus status) =>
        (status.Drift.Count, status.Attachments.Count, status.DeployedFrom) switch
        {
            (0, _, _) => EnvironmentState.AsDeclared,
            (_, 0, null) => EnvironmentState.NotDeployed,
            _ => EnvironmentState.NotAsDeclared,
        };
}
