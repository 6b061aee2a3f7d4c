using System.Collections.Generic;
using EnvAsCode.Deployment.Planning;

namespace EnvAsCode.Deployment.Statuses;

/// <summary>What is deployed.</summary>
/// <param name="Plan">What a publish would change; its steps are how reality differs from the declaration.</param>
/// <param name="Environments">Each environment of the deployment.</param>
/// <param name="NotDeclared">The environments of which the deployment still has resources, and which it no longer names.</param>
public sealed record DeploymentStatus(Plan Plan, IReadOnlyList<EnvironmentStatus> Environments, IReadOnlyList<string> NotDeclared);

/// <summary>An environment as it is deployed.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Declaration">The C# member that declares it now.</param>
public sealed record EnvironmentStatus(string Name, string Declaration)
{
    /// <summary>The number of the image version that the deployment uses; <see langword="null"/> if none is registered.</summary>
    public int? Version { get; init; }

    /// <summary>The deployed image by digest; <see langword="null"/> if there is none.</summary>
    public string? Image { get; init; }

    /// <summary>
    /// The declaration and commit that the deployed version or script came from; <see langword="null"/> if that is not known.
    /// </summary>
    public string? DeployedFrom { get; init; }

    /// <summary>The places that offer it, as <c>domain 'd-abcdef123456': JupyterLab version 3</c>.</summary>
    public IReadOnlyList<string> Attachments { get; init; } = [];

    /// <summary>What is not as declared.</summary>
    public IReadOnlyList<PlanStep> Drift { get; init; } = [];
}
