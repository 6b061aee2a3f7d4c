using System;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using EnvAsCode.Deployment.Applying;
using EnvAsCode.Deployment.Manifests;
using EnvAsCode.Deployment.Ownership;
using EnvAsCode.Deployment.Planning;

namespace EnvAsCode.Deployment.Steps;

/// <summary>Makes what another project made this project's: its tags name this one from now on.</summary>
internal sealed class TakeOverStep(string arn, string resource, string project, EnvironmentManifest manifest)
    : PlainStep(PlanStepKind.Image, StepAction.Update, resource, $"it is the project '{project}''s, and is taken over")
{
    protected override Task DoAsync(Execution execution, CancellationToken cancellationToken)
    {
        return arn.Contains(":repository/", StringComparison.Ordinal)
            ? execution.Context.Aws.ECR.TagResourceAsync(
                new() { ResourceArn = arn, Tags = [.. execution.Owner.EcrTags(manifest).Where(static tag => IsOfOwner(tag.Key!))] },
                cancellationToken)
            : execution.Context.Aws.SageMaker.AddTagsAsync(
                new() { ResourceArn = arn, Tags = [.. execution.Owner.SageMakerTags(manifest).Where(static tag => IsOfOwner(tag.Key!))] },
                cancellationToken);
    }

    private static bool IsOfOwner(string key) => key is ResourceTags.Project or ResourceTags.Declaration;
}
