using Amazon.Runtime;

namespace EnvAsCode.Aws.SageMaker;

/// <summary>What app image configs are sorted by.</summary>
/// <param name="value">The value on the wire.</param>
public sealed class AppImageConfigSortKey(string value) : ConstantClass(value)
{
    /// <summary>When they were created.</summary>
    public static readonly AppImageConfigSortKey CreationTime = new("CreationTime");

    /// <summary>When they were changed.</summary>
    public static readonly AppImageConfigSortKey LastModifiedTime = new("LastModifiedTime");

    /// <summary>Their name.</summary>
    public static readonly AppImageConfigSortKey Name = new("Name");
}
