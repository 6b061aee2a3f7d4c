using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Amazon.Runtime;
using EnvAsCode.Aws;
using EnvAsCode.Aws.ECR.Model;
using EnvAsCode.Aws.SageMaker.Model;
using EnvAsCode.Deployment.Planning;
using EnvAsCode.Deployment.Settings;

namespace EnvAsCode.Deployment;

/// <summary>What is read once for all environments: the number of these calls does not depend on how many there are.</summary>
internal sealed class SharedReality
{
    private const int RepositoriesAtOnce = 100;

    /// <summary>The repositories that are there, by name.</summary>
    public Dictionary<string, Repository> Repositories { get; } = [];

    /// <summary>The account's app image configs, by name.</summary>
    public Dictionary<string, AppImageConfigDetails> AppImageConfigs { get; } = [];

    /// <summary>The account's lifecycle configurations, by name.</summary>
    public Dictionary<string, StudioLifecycleConfigDetails> Lifecycles { get; } = [];

    /// <summary>The places that the deployment attaches to, as they are.</summary>
    public Dictionary<SettingsPlace, PlaceReading> Places { get; } = [];

    /// <summary>Reads.</summary>
    /// <param name="context">The deployment.</param>
    /// <param name="environments">Its environments.</param>
    /// <param name="places">Where it attaches to.</param>
    /// <param name="cancellationToken">Stops between two calls.</param>
    public static async Task<SharedReality> ReadAsync(
        DeploymentContext context, IReadOnlyCollection<EnvironmentProgress> environments, IEnumerable<SettingsPlace> places, CancellationToken cancellationToken)
    {
        SharedReality reality = new();
        foreach (SettingsPlace place in places)
        {
            reality.Places[place] = await place.ReadAsync(cancellationToken);
        }

        string[] repositories = [.. environments.Where(environment => environment.Manifest.CustomImage is not null).Select(environment => environment.RepositoryName)];
        foreach (string[] names in repositories.Chunk(RepositoriesAtOnce))
        {
            await reality.ReadRepositoriesAsync(context, names, cancellationToken);
        }

        if (environments.Any(environment => environment.Manifest.CustomImage is { AppImageConfigs.Count: > 0 }))
        {
            await foreach (AppImageConfigDetails config in context.Aws.SageMaker.Paginators.ListAppImageConfigs(new()).AppImageConfigs.WithCancellation(cancellationToken))
            {
                reality.AppImageConfigs[config.AppImageConfigName!] = config;
            }
        }

        if (environments.Any(environment => environment.Manifest.LifecycleConfigurations.Count > 0))
        {
            await foreach (StudioLifecycleConfigDetails config in context.Aws.SageMaker.Paginators.ListStudioLifecycleConfigs(new()).StudioLifecycleConfigs.WithCancellation(cancellationToken))
            {
                reality.Lifecycles[config.StudioLifecycleConfigName!] = config;
            }
        }

        return reality;
    }

    // One missing repository fails the whole call, so that the first publish asks for each.
    private async Task ReadRepositoriesAsync(DeploymentContext context, string[] names, CancellationToken cancellationToken)
    {
        try
        {
            DescribeRepositoriesResponse response = await context.Aws.ECR.DescribeRepositoriesAsync(new() { RepositoryNames = [.. names] }, cancellationToken);
            foreach (Repository repository in response.Repositories ?? [])
            {
                this.Repositories[repository.RepositoryName!] = repository;
            }
        }
        catch (AmazonServiceException e) when (AwsErrors.KindOf(e) == AwsErrorKind.NotFound)
        {
            foreach (string name in names.Length > 1 ? names : [])
            {
                await this.ReadRepositoriesAsync(context, [name], cancellationToken);
            }
        }
    }
}
