using System;
using System.Threading;
using System.Threading.Tasks;
using Amazon.Runtime;
using EnvAsCode.Aws;
using EnvAsCode.Deployment.Applying;
using EnvAsCode.Deployment.Planning;

namespace EnvAsCode.Deployment.Steps;

/// <summary>
/// Deletes a resource of ours. One that is gone already is as good as deleted; one that is still used stays, and is told of.
/// </summary>
/// <param name="reason">Why it is not needed.</param>
/// <param name="delete">Deletes it, and waits until it is gone.</param>
internal sealed class DeleteStep(string resource, string reason, Func<Execution, CancellationToken, Task> delete)
    : PlainStep(PlanStepKind.Remove, StepAction.Delete, resource, reason)
{
    protected override async Task DoAsync(Execution execution, CancellationToken cancellationToken)
    {
        try
        {
            await delete(execution, cancellationToken);
        }
        catch (AmazonServiceException e) when (AwsErrors.KindOf(e) == AwsErrorKind.NotFound)
        {
            execution.Report($"{this.Resource} is gone already");
        }
        catch (AmazonServiceException e) when (AwsErrors.KindOf(e) == AwsErrorKind.InUse)
        {
            execution.Notes.Add($"The {this.Resource} is still used ({e.Message}) and stays; prune deletes it when it is not.");
        }
    }
}
