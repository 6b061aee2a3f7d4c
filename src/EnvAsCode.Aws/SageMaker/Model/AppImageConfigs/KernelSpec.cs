using Amazon.Runtime.Internal;
using EnvAsCode.Aws.Runtime;

namespace EnvAsCode.Aws.SageMaker.Model;

/// <summary>A kernel of an image.</summary>
public sealed class KernelSpec : ExtensibleStructure
{
    /// <summary>The name of a Jupyter kernelspec in the image, in its exact case. At most 1024 characters.</summary>
    [AWSProperty(Required = true)]
    public string? Name { get; set; }

    /// <summary>The name that the launcher shows; the kernelspec's own if not set. At most 1024 characters.</summary>
    public string? DisplayName { get; set; }
}
