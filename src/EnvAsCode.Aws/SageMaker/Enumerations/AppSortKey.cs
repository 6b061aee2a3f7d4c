using Amazon.Runtime;

namespace EnvAsCode.Aws.SageMaker;

/// <summary>What apps are sorted by.</summary>
/// <param name="value">The value on the wire.</param>
public sealed class AppSortKey(string value) : ConstantClass(value)
{
    /// <summary>When they were created.</summary>
    public static readonly AppSortKey CreationTime = new("CreationTime");
}
