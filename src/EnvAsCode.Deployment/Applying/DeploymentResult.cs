using System.Collections.Generic;
using EnvAsCode.Deployment.Planning;

namespace EnvAsCode.Deployment.Applying;

/// <summary>What applying a plan did.</summary>
/// <param name="Plan">The plan, all of whose steps are done.</param>
/// <param name="Environments">Each environment of the deployment as it is now.</param>
/// <param name="Notes">What the user should know, in sentences: those of the plan, and those of the steps.</param>
public sealed record DeploymentResult(Plan Plan, IReadOnlyList<DeployedEnvironment> Environments, IReadOnlyList<string> Notes);

/// <summary>An environment that is deployed.</summary>
/// <param name="Name">Its name.</param>
public sealed record DeployedEnvironment(string Name)
{
    /// <summary>Its image, by digest; <see langword="null"/> if it has none.</summary>
    public string? Image { get; init; }

    /// <summary>The number of its image version; <see langword="null"/> if none is registered.</summary>
    public int? Version { get; init; }
}
