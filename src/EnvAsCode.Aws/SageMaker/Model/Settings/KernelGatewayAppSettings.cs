using System.Collections.Generic;
using EnvAsCode.Aws.Runtime;

namespace EnvAsCode.Aws.SageMaker.Model;

/// <summary>The settings of Studio Classic's kernels.</summary>
public sealed class KernelGatewayAppSettings : ExtensibleStructure
{
    /// <summary>The image, instance type and lifecycle configuration that are chosen until the user chooses others.</summary>
    public ResourceSpec? DefaultResourceSpec { get; set; }

    /// <summary>The images that users can choose: at most 200. The list is replaced as a whole.</summary>
    public List<CustomImage>? CustomImages { get; set; }

    /// <summary>The lifecycle configurations that users can choose. The list is replaced as a whole.</summary>
    public List<string>? LifecycleConfigArns { get; set; }
}
