using Amazon.Runtime;

namespace EnvAsCode.Aws.SageMaker;

/// <summary>What an image runs.</summary>
/// <param name="value">The value on the wire.</param>
public sealed class JobType(string value) : ConstantClass(value)
{
    /// <summary>Training jobs.</summary>
    public static readonly JobType TRAINING = new("TRAINING");

    /// <summary>Inference.</summary>
    public static readonly JobType INFERENCE = new("INFERENCE");

    /// <summary>Notebook kernels.</summary>
    public static readonly JobType NOTEBOOK_KERNEL = new("NOTEBOOK_KERNEL");
}
