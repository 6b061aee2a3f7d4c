using System.Threading;
using System.Threading.Tasks;
using EnvAsCode.Deployment.Applying;
using EnvAsCode.Deployment.Planning;

namespace EnvAsCode.Deployment.Steps;

/// <summary>Waits until a version is created, which is when it can be attached.</summary>
internal sealed class WaitStep(PlannedEnvironment planned, string reason)
    : PlainStep(PlanStepKind.Wait, StepAction.Wait, $"version of SageMaker image '{planned.Manifest.Name}'", reason)
{
    protected override Task DoAsync(Execution execution, CancellationToken cancellationToken) =>
        execution.Context.Waiters(execution.Report).ImageVersionCreatedAsync(
            planned.Manifest.CustomImage!.ImageName,
            execution.FactsOf(planned.Manifest.Name).Version!.Value,
            cancellationToken);
}
