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

/// <summary>Makes or updates an app image config.</summary>
internal sealed class AppImageConfigStep(EnvironmentManifest manifest, AppImageConfigManifest config, StepAction action, string reason)
    : PlainStep(PlanStepKind.AppImageConfig, action, $"app image config '{config.Name}'", reason)
{
    protected override async Task DoAsync(Execution execution, CancellationToken cancellationToken)
    {
        IAmazonSageMaker sageMaker = execution.Context.Aws.SageMaker;
        AppImageConfigInput input = AppImageConfigInput.Read(manifest, config);
        if (this.Action == StepAction.Create && await this.TryCreateAsync(execution, sageMaker, input, cancellationToken))
        {
            return;
        }

        await execution.Owner.JoinAsync(
            execution.Context.ArnOf("app-image-config/" + config.Name), this.Resource, manifest.Name, cancellationToken);
        await sageMaker.UpdateAppImageConfigAsync(
            new UpdateAppImageConfigRequest
            {
                AppImageConfigName = config.Name,
                KernelGatewayImageConfig = input.KernelGateway,
                JupyterLabAppImageConfig = input.JupyterLab,
                CodeEditorAppImageConfig = input.CodeEditor,
            },
            cancellationToken);
    }

    private async Task<bool> TryCreateAsync(
        Execution execution, IAmazonSageMaker sageMaker, AppImageConfigInput input, CancellationToken cancellationToken)
    {
        try
        {
            await sageMaker.CreateAppImageConfigAsync(
                new CreateAppImageConfigRequest
                {
                    AppImageConfigName = config.Name,
                    Tags = execution.Owner.SageMakerTags(manifest),
                    KernelGatewayImageConfig = input.KernelGateway,
                    JupyterLabAppImageConfig = input.JupyterLab,
                    CodeEditorAppImageConfig = input.CodeEditor,
                },
                cancellationToken);
            return true;
        }
        catch (AmazonServiceException e) when (AwsErrors.KindOf(e) == AwsErrorKind.InUse)
        {
            // Perhaps it was this very call, whose answer was lost; to update it is to be sure.
            return false;
        }
    }
}
