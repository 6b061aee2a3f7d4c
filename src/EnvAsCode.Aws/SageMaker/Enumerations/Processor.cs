using Amazon.Runtime;

namespace EnvAsCode.Aws.SageMaker;

/// <summary>The processor that an image needs.</summary>
/// <param name="value">The value on the wire.</param>
public sealed class Processor(string value) : ConstantClass(value)
{
    /// <summary>No GPU.</summary>
    public static readonly Processor CPU = new("CPU");

    /// <summary>A GPU.</summary>
    public static readonly Processor GPU = new("GPU");
}
