using Amazon.Runtime;

namespace EnvAsCode.Aws.ECR;

/// <summary>How a filter of tags is written.</summary>
/// <param name="value">The value on the wire.</param>
public sealed class ImageTagMutabilityExclusionFilterType(string value) : ConstantClass(value)
{
    /// <summary>With <c>*</c> for any text.</summary>
    public static readonly ImageTagMutabilityExclusionFilterType WILDCARD = new("WILDCARD");
}
