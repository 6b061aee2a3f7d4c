using System;
using System.Collections.Concurrent;
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

    private readonly ConcurrentDictionary<string, Repository> repositories = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<SettingsPlace, PlaceReading> places = [];

    /// <summary>The repositories that are there, by name.</summary>
    public IReadOnlyDictionary<string, Repository> Repositories => this.repositories;

    /// <summary>The account's app image configs, by name.</summary>
    public Dictionary<string, AppImageConfigDetails> AppImageConfigs { get; } = [];

    /// <summary>The account's lifecycle configurations, by name.</summary>
    public Dictionary<string, StudioLifecycleConfigDetails> Lifecycles { get; } = [];

    /// <summary>The places that the deployment attaches to, as they are.</summary>
    public IReadOnlyDictionary<SettingsPlace, PlaceReading> Places => this.places;

    /// <summary>Reads, several calls at a time: none needs what another says.</summary>
    /// <param name="places">Where it attaches to.</param>
    /// <param name="cancellationToken">Stops between two calls.</param>
    public static async Task<SharedReality> ReadAsync(
        DeploymentContext context,
        IReadOnlyCollection<PlannedEnvironment> environments,
        IEnumerable<SettingsPlace> places,
        CancellationToken cancellationToken)
    {
        SharedReality reality = new();
        List<Func<CancellationToken, Task>> reads =
            [.. places.Select(place => (Func<CancellationToken, Task>)(token => reality.ReadPlaceAsync(place, token)))];
        string[] repositories =
        [
            .. environments.Where(environment => environment.Manifest.CustomImage is not null)
                .Select(environment => environment.RepositoryName)
        ];
        reads.AddRange(repositories.Chunk(RepositoriesAtOnce).Select(names =>
            (Func<CancellationToken, Task>)(token => reality.ReadRepositoriesAsync(context, names, token))));
        if (environments.Any(environment => environment.Manifest.CustomImage is { AppImageConfigs.Count: > 0 }))
        {
            reads.Add(token => reality.ReadAppImageConfigsAsync(context, token));
        }

        if (environments.Any(environment => environment.Manifest.LifecycleConfigurations.Count > 0))
        {
            reads.Add(token => reality.ReadLifecyclesAsync(context, token));
        }

        ParallelOptions options = new() { MaxDegreeOfParallelism = context.Options.Parallelism, CancellationToken = cancellationToken };
        await Parallel.ForEachAsync(reads, options, async (read, token) => await read(token));
        return reality;
    }

    private async Task ReadPlaceAsync(SettingsPlace place, CancellationToken cancellationToken) =>
        this.places[place] = await place.ReadAsync(cancellationToken);

    private async Task ReadAppImageConfigsAsync(DeploymentContext context, CancellationToken cancellationToken)
    {
        await foreach (AppImageConfigDetails config in context.Aws.SageMaker.Paginators
            .ListAppImageConfigs(new() { MaxResults = ListPages.Size }).AppImageConfigs
            .WithCancellation(cancellationToken))
        {
            this.AppImageConfigs[config.AppImageConfigName!] = config;
        }
    }

    private async Task ReadLifecyclesAsync(DeploymentContext context, CancellationToken cancellationToken)
    {
        await foreach (StudioLifecycleConfigDetails config in context.Aws.SageMaker.Paginators
            .ListStudioLifecycleConfigs(new() { MaxResults = ListPages.Size }).StudioLifecycleConfigs
            .WithCancellation(cancellationToken))
        {
            this.Lifecycles[config.StudioLifecycleConfigName!] = config;
        }
    }

    // One missing repository fails the whole call, so that the first publish asks for each.
    private async Task ReadRepositoriesAsync(DeploymentContext context, string[] names, CancellationToken cancellationToken)
    {
        try
        {
            DescribeRepositoriesResponse response =
                await context.Aws.ECR.DescribeRepositoriesAsync(new() { RepositoryNames = [.. names] }, cancellationToken);
            foreach (Repository repository in response.Repositories ?? [])
            {
                this.repositories[repository.RepositoryName!] = repository;
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
