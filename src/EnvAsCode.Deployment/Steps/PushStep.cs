using System;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using EnvAsCode.Aws.ECR.Model;
using EnvAsCode.Deployment.Applying;
using EnvAsCode.Deployment.Images;
using EnvAsCode.Deployment.Planning;

namespace EnvAsCode.Deployment.Steps;

/// <summary>Pushes the built image. Its tag is the last thing that the registry gets, so an image with the tag is a whole one.</summary>
internal sealed class PushStep(PlannedEnvironment planned, string reason)
    : PlanStep(PlanStepKind.Push, StepAction.Create, $"image '{planned.RepositoryName}:{planned.Tag}'", reason)
{
    internal override async Task<StepResult?> ApplyAsync(Execution execution, CancellationToken cancellationToken)
    {
        GetAuthorizationTokenResponse response = await execution.Context.Aws.ECR.GetAuthorizationTokenAsync(new(), cancellationToken);
        RegistryCredentials credentials = Decode(response.AuthorizationData![0]);
        EnvironmentFacts facts = execution.FactsOf(planned.Manifest.Name);
        ImagePushRequest request = new(facts.RepositoryUri!, planned.Tag, credentials);
        return new StepResult.Push(
            await execution.Context.Images.PushAsync(facts.Built!, request, new Lines(execution), cancellationToken));
    }

    // ECR: the base64 of "AWS:<password>".
    private static RegistryCredentials Decode(AuthorizationData data)
    {
        string[] parts = Encoding.UTF8.GetString(Convert.FromBase64String(data.AuthorizationToken!)).Split(':', 2);
        return new(new Uri(data.ProxyEndpoint!), parts[0], parts[1]);
    }
}
