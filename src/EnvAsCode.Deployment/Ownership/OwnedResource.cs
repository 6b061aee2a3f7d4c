using System;
using System.Collections.Generic;
using System.Linq;

namespace EnvAsCode.Deployment.Ownership;

/// <summary>A resource that carries our tags.</summary>
/// <param name="Kind">What it is.</param>
internal sealed record OwnedResource(OwnedKind Kind, string Name, string Arn, IReadOnlyDictionary<string, string> Tags)
{
    /// <summary>The environment that it is of.</summary>
    public string Environment => this.Tags[ResourceTags.Environment];

    /// <summary>The app type of a lifecycle configuration.</summary>
    public string? AppType { get; init; }

    /// <summary>Whether a deployment uses it.</summary>
    public bool IsUsedBy(string deployment) => this.Tags.ContainsKey(ResourceTags.OfDeployment(deployment));

    /// <summary>Whether another deployment uses it too.</summary>
    public bool IsSharedBy(string deployment) => this.Others(deployment).Any();

    /// <summary>Whether another deployment to the same domain uses it too.</summary>
    public bool IsSharedIn(string? domain, string deployment) => this.Others(deployment).Any(tag => tag.Value == domain);

    /// <summary>The resource in words.</summary>
    public override string ToString() => this.Kind switch
    {
        OwnedKind.Image => $"SageMaker image '{this.Name}'",
        OwnedKind.AppImageConfig => $"app image config '{this.Name}'",
        OwnedKind.Lifecycle => $"lifecycle configuration '{this.Name}'",
        _ => $"repository '{this.Name}'",
    };

    private IEnumerable<KeyValuePair<string, string>> Others(string deployment) =>
        this.Tags.Where(tag => ResourceTags.IsOfDeployment(tag.Key)
            && !string.Equals(tag.Key, ResourceTags.OfDeployment(deployment), StringComparison.Ordinal));
}

/// <summary>The kinds of resources that a deployment makes.</summary>
internal enum OwnedKind
{
    AppImageConfig,
    Lifecycle,
    Image,
    Repository,
}
