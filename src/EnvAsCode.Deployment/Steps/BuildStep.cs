using System;
using System.Threading;
using System.Threading.Tasks;
using EnvAsCode.Deployment.Applying;
using EnvAsCode.Deployment.Images;
using EnvAsCode.Deployment.Planning;
using EnvAsCode.Diagnostics;

namespace EnvAsCode.Deployment.Steps;

/// <summary>Builds the image of an environment, and compares it with the declaration before anything of it leaves the machine.</summary>
internal sealed class BuildStep(EnvironmentProgress progress, string reason)
    : PlanStep(PlanStepKind.Build, StepAction.Create, $"image '{progress.RepositoryName}:{progress.Tag}'", reason)
{
    internal override async Task ApplyAsync(Execution execution, CancellationToken cancellationToken)
    {
        IImageEngine engine = execution.Context.Images;
        if (await engine.FindObstacleAsync(cancellationToken) is { } obstacle)
        {
            throw new DeploymentException(Rules.NoImageEngine, progress.Manifest.Name, engine.Name, obstacle)
            {
                Environment = progress.Manifest.Name
            };
        }

        ImageBuildRequest request = new(progress.Manifest, progress.Manifest.CustomImage!, progress.Tag)
        {
            RepositoryUri = progress.RepositoryUri,
            Secrets = execution.Context.Options.BuildSecrets,
        };
        Lines lines = new(execution);
        BuiltImage built = await engine.BuildAsync(request, lines, cancellationToken);
        await engine.CheckAsync(built, request, lines, cancellationToken);
        progress.Built = built;
    }
}

/// <summary>Hands on what an image engine reports.</summary>
internal sealed class Lines(Execution execution) : IProgress<ImageProgress>
{
    public void Report(ImageProgress value) => execution.Report(value.Text);
}
