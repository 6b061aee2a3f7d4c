using Amazon.Runtime;

namespace EnvAsCode.Aws.SageMaker;

/// <summary>What images are sorted by.</summary>
/// <param name="value">The value on the wire.</param>
public sealed class ImageSortBy(string value) : ConstantClass(value)
{
    /// <summary>When they were created.</summary>
    public static readonly ImageSortBy CREATION_TIME = new("CREATION_TIME");

    /// <summary>When they were changed.</summary>
    public static readonly ImageSortBy LAST_MODIFIED_TIME = new("LAST_MODIFIED_TIME");

    /// <summary>Their name.</summary>
    public static readonly ImageSortBy IMAGE_NAME = new("IMAGE_NAME");
}
