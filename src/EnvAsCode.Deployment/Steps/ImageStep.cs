using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Amazon.Runtime;
using EnvAsCode.Aws;
using EnvAsCode.Aws.SageMaker;
using EnvAsCode.Aws.SageMaker.Model;
using EnvAsCode.Deployment.Applying;
using EnvAsCode.Deployment.Planning;

namespace EnvAsCode.Deployment.Steps;

/// <summary>Makes or updates the SageMaker image of an environment, and waits until it takes versions.</summary>
/// <param name="role">The ARN of the role that pulls it.</param>
/// <param name="action">What the plan found to do.</param>
internal sealed class ImageStep(PlannedEnvironment planned, string role, StepAction action, string reason)
    : PlainStep(PlanStepKind.Image, action, $"SageMaker image '{planned.Manifest.Name}'", reason)
{
    private string Name => planned.Manifest.CustomImage!.ImageName;

    protected override async Task DoAsync(Execution execution, CancellationToken cancellationToken)
    {
        IAmazonSageMaker sageMaker = execution.Context.Aws.SageMaker;
        DescribeImageResponse? image = await Describe.ImageAsync(sageMaker, this.Name, cancellationToken);
        if (image is not null)
        {
            await execution.Owner.JoinAsync(image.ImageArn!, this.Resource, planned.Manifest.Name, cancellationToken);
        }

        if (image?.ImageStatus == ImageStatus.CREATE_FAILED)
        {
            execution.Report($"{this.Resource} failed to be created, and is made anew");
            await sageMaker.DeleteImageAsync(new() { ImageName = this.Name }, cancellationToken);
            await execution.Context.Waiters(execution.Report).ImageDeletedAsync(this.Name, cancellationToken);
            image = null;
        }

        if (image is null)
        {
            await this.CreateAsync(execution, cancellationToken);
            image = await execution.Context.Waiters(execution.Report).ImageCreatedAsync(this.Name, cancellationToken);
        }
        else if (image.ImageStatus == ImageStatus.CREATING || image.ImageStatus == ImageStatus.UPDATING)
        {
            image = await execution.Context.Waiters(execution.Report).ImageCreatedAsync(this.Name, cancellationToken);
        }

        if (Differences(planned, role, image).Count > 0)
        {
            await this.UpdateAsync(execution, cancellationToken);
        }
    }

    /// <summary>The members of an image that are not as declared.</summary>
    public static IReadOnlyList<MemberChange> Differences(PlannedEnvironment planned, string role, DescribeImageResponse image)
    {
        List<MemberChange> changes = [];
        Compare("DisplayName", image.DisplayName, planned.Manifest.DisplayName);
        Compare("Description", image.Description, planned.Manifest.Description);
        Compare("RoleArn", image.RoleArn, role);
        return changes;

        void Compare(string member, string? current, string? declared)
        {
            if ((current ?? "") != (declared ?? ""))
            {
                changes.Add(new(member, current, declared));
            }
        }
    }

    private async Task CreateAsync(Execution execution, CancellationToken cancellationToken)
    {
        try
        {
            await execution.Context.Aws.SageMaker.CreateImageAsync(
                new CreateImageRequest
                {
                    ImageName = this.Name,
                    DisplayName = planned.Manifest.DisplayName,
                    Description = planned.Manifest.Description,
                    RoleArn = role,
                    Tags = execution.Owner.SageMakerTags(planned.Manifest),
                },
                cancellationToken);
        }
        catch (AmazonServiceException e) when (AwsErrors.KindOf(e) == AwsErrorKind.InUse)
        {
            // Perhaps it was this very call, whose answer was lost; otherwise the tags say whose it is.
            await execution.Owner.JoinAsync(
                execution.Context.ArnOf("image/" + this.Name), this.Resource, planned.Manifest.Name, cancellationToken);
        }
    }

    private async Task UpdateAsync(Execution execution, CancellationToken cancellationToken)
    {
        string? description = planned.Manifest.Description;
        await Backoff.WhileInUseAsync(
            execution.Context.Options.Waiting,
            () => execution.Context.Aws.SageMaker.UpdateImageAsync(
                new UpdateImageRequest
                {
                    ImageName = this.Name,
                    DisplayName = planned.Manifest.DisplayName,
                    Description = description,
                    RoleArn = role,
                    DeleteProperties = description is null ? ["Description"] : null,
                },
                cancellationToken),
            cancellationToken);
        await execution.Context.Waiters(execution.Report).ImageCreatedAsync(this.Name, cancellationToken);
    }
}
