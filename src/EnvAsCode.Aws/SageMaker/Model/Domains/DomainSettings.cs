using System.Collections.Generic;
using EnvAsCode.Aws.Runtime;

namespace EnvAsCode.Aws.SageMaker.Model;

/// <summary>The settings of a domain itself.</summary>
public sealed class DomainSettings : ExtensibleStructure
{
    /// <summary>The security groups between domain and apps: at most 3.</summary>
    public List<string>? SecurityGroupIds { get; set; }

    /// <summary>Whether apps may use Docker.</summary>
    public DockerSettings? DockerSettings { get; set; }
}
