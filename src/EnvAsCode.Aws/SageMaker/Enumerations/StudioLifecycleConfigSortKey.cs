using Amazon.Runtime;

namespace EnvAsCode.Aws.SageMaker;

/// <summary>What lifecycle configurations are sorted by.</summary>
/// <param name="value">The value on the wire.</param>
public sealed class StudioLifecycleConfigSortKey(string value) : ConstantClass(value)
{
    /// <summary>When they were created.</summary>
    public static readonly StudioLifecycleConfigSortKey CreationTime = new("CreationTime");

    /// <summary>When they were changed.</summary>
    public static readonly StudioLifecycleConfigSortKey LastModifiedTime = new("LastModifiedTime");

    /// <summary>Their name.</summary>
    public static readonly StudioLifecycleConfigSortKey Name = new("Name");
}
