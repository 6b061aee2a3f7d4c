using System.Collections.Generic;
using EnvAsCode.Aws.Runtime;

namespace EnvAsCode.Aws.SageMaker.Model;

/// <summary>Whether the apps of a domain may use Docker.</summary>
public sealed class DockerSettings : ExtensibleStructure
{
    /// <summary>Whether apps may use Docker.</summary>
    public FeatureStatus? EnableDockerAccess { get; set; }

    /// <summary>The accounts whose images Docker may pull in a domain without internet access: at most 20.</summary>
    public List<string>? VpcOnlyTrustedAccounts { get; set; }

    /// <summary>Whether Docker runs without root.</summary>
    public FeatureStatus? RootlessDocker { get; set; }
}
