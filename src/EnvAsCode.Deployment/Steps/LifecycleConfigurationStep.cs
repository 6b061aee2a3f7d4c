using System;
using System.Threading;
using System.Threading.Tasks;
using Amazon.Runtime;
using EnvAsCode.Aws;
using EnvAsCode.Aws.SageMaker;
using EnvAsCode.Aws.SageMaker.Model;
using EnvAsCode.Deployment.Applying;
using EnvAsCode.Deployment.Manifests;
using EnvAsCode.Deployment.Planning;

namespace EnvAsCode.Deployment.Steps;

/// <summary>Makes a lifecycle configuration. There is none to update: another script has another name.</summary>
internal sealed class LifecycleConfigurationStep(EnvironmentManifest manifest, LifecycleConfigurationManifest lifecycle, string reason)
    : PlainStep(PlanStepKind.LifecycleConfiguration, StepAction.Create, $"lifecycle configuration '{lifecycle.Name}'", reason)
{
    protected override async Task DoAsync(Execution execution, CancellationToken cancellationToken)
    {
        try
        {
            await execution.Context.Aws.SageMaker.CreateStudioLifecycleConfigAsync(
                new CreateStudioLifecycleConfigRequest
                {
                    StudioLifecycleConfigName = lifecycle.Name,
                    StudioLifecycleConfigAppType = new StudioLifecycleConfigAppType(lifecycle.AppType),
                    StudioLifecycleConfigContent = Convert.ToBase64String(ManifestReader.ReadFile(manifest, lifecycle.File)),
                    Tags = execution.Owner.SageMakerTags(manifest),
                },
                cancellationToken);
        }
        catch (AmazonServiceException e) when (AwsErrors.KindOf(e) == AwsErrorKind.InUse)
        {
            // Perhaps it was this very call, whose answer was lost; otherwise the tags say whose it is.
            await execution.Owner.JoinAsync(
                execution.Context.ArnOf("studio-lifecycle-config/" + lifecycle.Name), this.Resource, manifest.Name, cancellationToken);
        }
    }
}
