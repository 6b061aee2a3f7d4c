using System.Threading;
using System.Threading.Tasks;
using Amazon.Runtime;
using EnvAsCode.Aws;
using EnvAsCode.Aws.ECR;
using EnvAsCode.Aws.ECR.Model;
using EnvAsCode.Deployment.Applying;
using EnvAsCode.Deployment.Planning;
using EnvAsCode.Deployment.Targets;

namespace EnvAsCode.Deployment.Steps;

/// <summary>Makes the repository of an environment: tags that cannot be moved, scans as declared.</summary>
internal sealed class RepositoryStep(PlannedEnvironment planned, StepAction action, string reason)
    : PlanStep(PlanStepKind.Repository, action, $"repository '{planned.RepositoryName}'", reason)
{
    internal override async Task<StepResult?> ApplyAsync(Execution execution, CancellationToken cancellationToken)
    {
        IAmazonECR ecr = execution.Context.Aws.ECR;
        Repository repository = this.Action == StepAction.Create
            ? await this.CreateAsync(execution, cancellationToken)
            : await this.DescribeAsync(ecr, cancellationToken);
        await execution.Owner.JoinRepositoryAsync(repository.RepositoryArn!, this.Resource, planned.Manifest.Name, cancellationToken);
        if (repository.ImageTagMutability == ImageTagMutability.MUTABLE)
        {
            await ecr.PutImageTagMutabilityAsync(
                new() { RepositoryName = planned.RepositoryName, ImageTagMutability = ImageTagMutability.IMMUTABLE }, cancellationToken);
        }

        bool scans = execution.Context.Target.Repositories.ScanOnPush;
        if (repository.ImageScanningConfiguration?.ScanOnPush != scans)
        {
            await ecr.PutImageScanningConfigurationAsync(
                new() { RepositoryName = planned.RepositoryName, ImageScanningConfiguration = new() { ScanOnPush = scans } },
                cancellationToken);
        }

        return new StepResult.Repository(repository.RepositoryUri!);
    }

    // A create whose answer was lost is sent again by the client, and then meets its own repository.
    private async Task<Repository> CreateAsync(Execution execution, CancellationToken cancellationToken)
    {
        IAmazonECR ecr = execution.Context.Aws.ECR;
        RepositorySettings settings = execution.Context.Target.Repositories;
        try
        {
            CreateRepositoryResponse response = await ecr.CreateRepositoryAsync(
                new CreateRepositoryRequest
                {
                    RepositoryName = planned.RepositoryName,
                    ImageTagMutability = ImageTagMutability.IMMUTABLE,
                    ImageScanningConfiguration = new() { ScanOnPush = settings.ScanOnPush },
                    EncryptionConfiguration = settings.EncryptionKey is { } key
                        ? new() { EncryptionType = EncryptionType.KMS, KmsKey = key }
                        : null,
                    Tags = execution.Owner.EcrTags(planned.Manifest),
                },
                cancellationToken);
            return response.Repository!;
        }
        catch (AmazonServiceException e) when (AwsErrors.KindOf(e) == AwsErrorKind.InUse)
        {
            return await this.DescribeAsync(ecr, cancellationToken);
        }
    }

    private async Task<Repository> DescribeAsync(IAmazonECR ecr, CancellationToken cancellationToken) =>
        (await ecr.DescribeRepositoriesAsync(new() { RepositoryNames = [planned.RepositoryName] }, cancellationToken)).Repositories![0];
}
