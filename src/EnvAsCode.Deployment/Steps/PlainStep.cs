using System.Threading;
using System.Threading.Tasks;
using EnvAsCode.Deployment.Applying;
using EnvAsCode.Deployment.Planning;

namespace EnvAsCode.Deployment.Steps;

/// <summary>A step that makes nothing that later steps need: what it changes has its name before.</summary>
internal abstract class PlainStep(PlanStepKind kind, StepAction action, string resource, string reason)
    : PlanStep(kind, action, resource, reason)
{
    internal sealed override async Task<StepResult?> ApplyAsync(Execution execution, CancellationToken cancellationToken)
    {
        await this.DoAsync(execution, cancellationToken);
        return null;
    }

    /// <summary>Applies the step.</summary>
    protected abstract Task DoAsync(Execution execution, CancellationToken cancellationToken);
}
