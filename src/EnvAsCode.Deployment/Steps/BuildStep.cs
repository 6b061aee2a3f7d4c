using System;
using System.Threading;
using System.Threading.Tasks;
using EnvAsCode.Deployment.Applying;
using EnvAsCode.Deployment.Images;
using EnvAsCode.Deployment.Planning;

namespace EnvAsCode.Deployment.Steps;

/// <summary>Builds the image of an environment, and compares it with the declaration before anything of it leaves the machine.</summary>
internal sealed class BuildStep(PlannedEnvironment planned, string reason)
    : PlanStep(PlanStepKind.Build, StepAction.Create, $"image '{planned.RepositoryName}:{planned.Tag}'", reason)
{
    internal override async Task<StepResult?> ApplyAsync(Execution execution, CancellationToken cancellationToken)
    {
        IImageEngine engine = execution.Context.Images;
        if (await engine.FindObstacleAsync(cancellationToken) is { } obstacle)
        {
            throw engine.NoEngine(planned.Manifest.Name, obstacle);
        }

        ImageBuildRequest request = new(planned.Manifest, planned.Manifest.CustomImage!, planned.Tag)
        {
            RepositoryUri = execution.FactsOf(planned.Manifest.Name).RepositoryUri,
            Secrets = execution.Context.Options.BuildSecrets,
        };
        Lines lines = new(execution);
        BuiltImage built = await engine.BuildAsync(request, lines, cancellationToken);
        await engine.CheckAsync(built, request, lines, cancellationToken);
        return new StepResult.Build(built);
    }
}

/// <summary>Hands on what an image engine reports.</summary>
internal sealed class Lines(Execution execution) : IProgress<ImageProgress>
{
    public void Report(ImageProgress value) => execution.Report(value.Text, value.Fraction);
}
