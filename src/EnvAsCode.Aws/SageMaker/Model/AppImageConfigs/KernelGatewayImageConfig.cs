using System.Collections.Generic;
using Amazon.Runtime.Internal;
using EnvAsCode.Aws.Runtime;

namespace EnvAsCode.Aws.SageMaker.Model;

/// <summary>How Studio Classic runs an image.</summary>
public sealed class KernelGatewayImageConfig : ExtensibleStructure
{
    /// <summary>The kernels that the image offers: 1 to 5.</summary>
    [AWSProperty(Required = true)]
    public List<KernelSpec>? KernelSpecs { get; set; }

    /// <summary>Where and as whom the user's home is mounted.</summary>
    public FileSystemConfig? FileSystemConfig { get; set; }
}
