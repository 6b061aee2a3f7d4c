using Amazon.Runtime;

namespace EnvAsCode.Aws.SageMaker;

/// <summary>The order of a list of images.</summary>
/// <param name="value">The value on the wire.</param>
public sealed class ImageSortOrder(string value) : ConstantClass(value)
{
    /// <summary>From the first up.</summary>
    public static readonly ImageSortOrder ASCENDING = new("ASCENDING");

    /// <summary>From the last down.</summary>
    public static readonly ImageSortOrder DESCENDING = new("DESCENDING");
}
