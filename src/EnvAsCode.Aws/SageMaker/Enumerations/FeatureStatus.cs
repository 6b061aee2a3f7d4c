using Amazon.Runtime;

namespace EnvAsCode.Aws.SageMaker;

/// <summary>Whether a feature is on.</summary>
/// <param name="value">The value on the wire.</param>
public sealed class FeatureStatus(string value) : ConstantClass(value)
{
    /// <summary>On.</summary>
    public static readonly FeatureStatus ENABLED = new("ENABLED");

    /// <summary>Off.</summary>
    public static readonly FeatureStatus DISABLED = new("DISABLED");
}
