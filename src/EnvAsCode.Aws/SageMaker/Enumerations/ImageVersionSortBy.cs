using Amazon.Runtime;

namespace EnvAsCode.Aws.SageMaker;

/// <summary>What image versions are sorted by.</summary>
/// <param name="value">The value on the wire.</param>
public sealed class ImageVersionSortBy(string value) : ConstantClass(value)
{
    /// <summary>When they were created.</summary>
    public static readonly ImageVersionSortBy CREATION_TIME = new("CREATION_TIME");

    /// <summary>When they were changed.</summary>
    public static readonly ImageVersionSortBy LAST_MODIFIED_TIME = new("LAST_MODIFIED_TIME");

    /// <summary>Their number.</summary>
    public static readonly ImageVersionSortBy VERSION = new("VERSION");
}
