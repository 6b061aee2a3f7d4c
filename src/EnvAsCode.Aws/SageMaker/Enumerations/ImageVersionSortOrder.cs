using Amazon.Runtime;

namespace EnvAsCode.Aws.SageMaker;

/// <summary>The order of a list of image versions.</summary>
/// <param name="value">The value on the wire.</param>
public sealed class ImageVersionSortOrder(string value) : ConstantClass(value)
{
    /// <summary>From the first up.</summary>
    public static readonly ImageVersionSortOrder ASCENDING = new("ASCENDING");

    /// <summary>From the last down.</summary>
    public static readonly ImageVersionSortOrder DESCENDING = new("DESCENDING");
}
