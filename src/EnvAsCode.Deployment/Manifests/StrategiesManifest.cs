using System.Collections.Generic;

namespace EnvAsCode.Deployment.Manifests;

/// <summary>How an environment reaches its users; a member for each declared strategy.</summary>
public sealed record StrategiesManifest
{
    /// <summary>The image.</summary>
    public CustomImageManifest? CustomImage { get; init; }

    /// <summary>The lifecycle configurations, one for each app type.</summary>
    public IReadOnlyList<LifecycleConfigurationManifest>? LifecycleConfigurations { get; init; }
}
