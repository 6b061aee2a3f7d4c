using System;
using System.Collections.Generic;
using System.Linq;
using EnvAsCode.Deployment.Manifests;
using EnvAsCode.Deployment.Targets;

namespace EnvAsCode.Deployment.Ownership;

/// <summary>The names of the resources that the environments of a deployment declare, each with its environment.</summary>
internal sealed class DeclaredNames
{
    private readonly Dictionary<(OwnedKind Kind, string Name), EnvironmentManifest> names = [];

    /// <summary>Reads them.</summary>
    /// <param name="manifests">The environments that the deployment names.</param>
    public DeclaredNames(IEnumerable<EnvironmentManifest> manifests, DeploymentTarget target)
    {
        foreach (EnvironmentManifest manifest in manifests)
        {
            foreach (AppImageConfigManifest config in manifest.CustomImage?.AppImageConfigs ?? [])
            {
                this.names.TryAdd((OwnedKind.AppImageConfig, config.Name), manifest);
            }

            foreach (LifecycleConfigurationManifest lifecycle in manifest.LifecycleConfigurations)
            {
                this.names.TryAdd((OwnedKind.Lifecycle, lifecycle.Name), manifest);
            }

            if (manifest.CustomImage is { } image)
            {
                this.names.TryAdd((OwnedKind.Image, image.ImageName), manifest);
                this.names.TryAdd((OwnedKind.Repository, target.Repositories.NameOf(manifest.Name)), manifest);
            }
        }
    }

    /// <summary>The environment that declares a resource; <see langword="null"/> if none does.</summary>
    public EnvironmentManifest? Find(OwnedResource resource) => this.names.GetValueOrDefault((resource.Kind, resource.Name));

    /// <summary>The resources that an environment declares, of those that are there.</summary>
    public IEnumerable<OwnedResource> Of(EnvironmentManifest manifest, IEnumerable<OwnedResource> listed) => listed.Where(resource =>
        string.Equals(this.Find(resource)?.Name, manifest.Name, StringComparison.Ordinal));
}
