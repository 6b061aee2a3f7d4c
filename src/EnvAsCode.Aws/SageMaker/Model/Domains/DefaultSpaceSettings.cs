using System.Collections.Generic;
using EnvAsCode.Aws.Runtime;

namespace EnvAsCode.Aws.SageMaker.Model;

/// <summary>What holds for the shared spaces of a domain. Code Editor has no settings here: the API knows none.</summary>
public sealed class DefaultSpaceSettings : ExtensibleStructure
{
    /// <summary>The ARN of the role that the user's apps run as.</summary>
    public string? ExecutionRole { get; set; }

    /// <summary>The security groups of the user's apps: at most 5.</summary>
    public List<string>? SecurityGroups { get; set; }

    /// <summary>The settings of Studio Classic's Jupyter server.</summary>
    public JupyterServerAppSettings? JupyterServerAppSettings { get; set; }

    /// <summary>The settings of Studio Classic's kernels.</summary>
    public KernelGatewayAppSettings? KernelGatewayAppSettings { get; set; }

    /// <summary>The settings of JupyterLab.</summary>
    public JupyterLabAppSettings? JupyterLabAppSettings { get; set; }
}
