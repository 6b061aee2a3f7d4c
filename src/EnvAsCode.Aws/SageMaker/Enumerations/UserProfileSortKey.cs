using Amazon.Runtime;

namespace EnvAsCode.Aws.SageMaker;

/// <summary>What user profiles are sorted by.</summary>
/// <param name="value">The value on the wire.</param>
public sealed class UserProfileSortKey(string value) : ConstantClass(value)
{
    /// <summary>When they were created.</summary>
    public static readonly UserProfileSortKey CreationTime = new("CreationTime");

    /// <summary>When they were changed.</summary>
    public static readonly UserProfileSortKey LastModifiedTime = new("LastModifiedTime");
}
