using System.Threading;
using System.Threading.Tasks;
using EnvAsCode.Deployment.Applying;
using EnvAsCode.Deployment.Planning;

namespace EnvAsCode.Deployment.Steps;

/// <summary>
/// Adds the deployment's tag to a resource that another deployment made, so that neither deletes it from under the other.
/// </summary>
internal sealed class JoinStep(PlanStepKind kind, string arn, string resource, string environment)
    : PlainStep(kind, StepAction.Update, resource, "another deployment made it, and this one uses it too")
{
    protected override Task DoAsync(Execution execution, CancellationToken cancellationToken) =>
        execution.Owner.JoinAsync(arn, this.Resource, environment, cancellationToken);
}
