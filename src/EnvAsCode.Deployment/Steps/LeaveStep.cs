using System.Threading;
using System.Threading.Tasks;
using EnvAsCode.Aws.SageMaker;
using EnvAsCode.Aws.SageMaker.Model;
using EnvAsCode.Deployment.Applying;
using EnvAsCode.Deployment.Ownership;
using EnvAsCode.Deployment.Planning;

namespace EnvAsCode.Deployment.Steps;

/// <summary>Leaves a resource to the other deployments that use it: takes away this one's aliases and tag.</summary>
internal sealed class LeaveStep(OwnedResource resource)
    : PlainStep(
        PlanStepKind.Remove,
        StepAction.Update,
        resource.ToString(),
        "other deployments use it, so that only this deployment's tag is removed")
{
    protected override async Task DoAsync(Execution execution, CancellationToken cancellationToken)
    {
        string deployment = execution.Context.Target.Name;
        if (resource.Kind == OwnedKind.Repository)
        {
            await execution.Context.Aws.ECR.UntagResourceAsync(
                new() { ResourceArn = resource.Arn, TagKeys = [ResourceTags.OfDeployment(deployment)] }, cancellationToken);
            return;
        }

        IAmazonSageMaker client = execution.Context.Aws.SageMaker;
        foreach (string alias in resource.Kind == OwnedKind.Image ? (string[])[deployment, AliasStep.PreviousOf(deployment)] : [])
        {
            if (await Describe.VersionAsync(client, resource.Name, alias, cancellationToken) is { } version)
            {
                await client.UpdateImageVersionAsync(
                    new() { ImageName = resource.Name, Version = version.Version, AliasesToDelete = [alias] }, cancellationToken);
            }
        }

        // The tag goes last: with it, a destroy that was interrupted finds the resource again.
        await client.DeleteTagsAsync(
            new DeleteTagsRequest { ResourceArn = resource.Arn, TagKeys = [ResourceTags.OfDeployment(deployment)] }, cancellationToken);
    }
}
