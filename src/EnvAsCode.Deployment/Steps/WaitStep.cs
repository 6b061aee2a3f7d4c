using System.Threading;
using System.Threading.Tasks;
using EnvAsCode.Deployment.Applying;
using EnvAsCode.Deployment.Planning;

namespace EnvAsCode.Deployment.Steps;

/// <summary>Waits until a version is created, which is when it can be attached.</summary>
internal sealed class WaitStep(EnvironmentProgress progress, string reason)
    : PlanStep(PlanStepKind.Wait, StepAction.Wait, $"version of SageMaker image '{progress.Manifest.Name}'", reason)
{
    internal override Task ApplyAsync(Execution execution, CancellationToken cancellationToken) =>
        execution.Context.Waiters(execution.Report)
            .ImageVersionCreatedAsync(progress.Manifest.CustomImage!.ImageName, progress.Version!.Value, cancellationToken);
}
