using Amazon.Runtime;

namespace EnvAsCode.Aws.ECR;

/// <summary>Whether an image can be pulled.</summary>
/// <param name="value">The value on the wire.</param>
public sealed class ImageStatus(string value) : ConstantClass(value)
{
    /// <summary>It can.</summary>
    public static readonly ImageStatus ACTIVE = new("ACTIVE");

    /// <summary>It is in the archive.</summary>
    public static readonly ImageStatus ARCHIVED = new("ARCHIVED");

    /// <summary>It is on the way back from the archive.</summary>
    public static readonly ImageStatus ACTIVATING = new("ACTIVATING");
}
