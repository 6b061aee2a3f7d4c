using System.Collections.Generic;
using System.Linq;
using EnvAsCode.Deployment.Manifests;
using EnvAsCode.Deployment.Targets;
using EnvAsCode.LocalStudio;
using EnvAsCode.Tool.CommandLine;

namespace EnvAsCode.Tool.Local;

/// <summary>
/// The deployment that nobody has to declare: everything, to everybody in the local Studio. Lifecycle configurations are offered and none
/// is the default, of which an app has only one and a user's projects may have many.
/// </summary>
internal static class LocalTarget
{
    /// <summary>The deployment.</summary>
    /// <param name="environments">What was built.</param>
    public static DeploymentTarget For(IReadOnlyList<EnvironmentManifest> environments) => new()
    {
        SchemaVersion = TargetReader.SchemaVersion,
        Name = VerbSettings.Local,
        Account = LocalStudioOptions.DefaultAccount,
        Region = LocalStudioOptions.DefaultRegion,
        Domain = LocalStudioOptions.DefaultDomainId,
        Environments = [.. environments.Select(static environment => environment.Name)],
        Attachments =
            [.. environments.Select(static environment => new Deployment.Targets.TargetAttachment(environment.Name, AttachmentTarget.Domain)
            {
                LifecycleConfiguration = LifecycleAttachment.Available,
            })],
    };
}
