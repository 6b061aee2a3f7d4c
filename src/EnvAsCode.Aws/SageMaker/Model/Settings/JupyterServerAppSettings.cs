using System.Collections.Generic;
using EnvAsCode.Aws.Runtime;

namespace EnvAsCode.Aws.SageMaker.Model;

/// <summary>The settings of Studio Classic's Jupyter server.</summary>
public sealed class JupyterServerAppSettings : ExtensibleStructure
{
    /// <summary>The image, instance type and lifecycle configuration that are chosen until the user chooses others.</summary>
    public ResourceSpec? DefaultResourceSpec { get; set; }

    /// <summary>The lifecycle configurations that users can choose. The list is replaced as a whole.</summary>
    public List<string>? LifecycleConfigArns { get; set; }
}
