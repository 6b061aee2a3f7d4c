using Amazon.Runtime;

namespace EnvAsCode.Aws.SageMaker;

/// <summary>What spaces are sorted by.</summary>
/// <param name="value">The value on the wire.</param>
public sealed class SpaceSortKey(string value) : ConstantClass(value)
{
    /// <summary>When they were created.</summary>
    public static readonly SpaceSortKey CreationTime = new("CreationTime");

    /// <summary>When they were changed.</summary>
    public static readonly SpaceSortKey LastModifiedTime = new("LastModifiedTime");
}
