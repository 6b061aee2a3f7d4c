using Amazon.Runtime;

namespace EnvAsCode.Aws.ECR;

/// <summary>Which images, by their state.</summary>
/// <param name="value">The value on the wire.</param>
public sealed class ImageStatusFilter(string value) : ConstantClass(value)
{
    /// <summary>Those that can be pulled.</summary>
    public static readonly ImageStatusFilter ACTIVE = new("ACTIVE");

    /// <summary>Those in the archive.</summary>
    public static readonly ImageStatusFilter ARCHIVED = new("ARCHIVED");

    /// <summary>Those on the way back from the archive.</summary>
    public static readonly ImageStatusFilter ACTIVATING = new("ACTIVATING");

    /// <summary>All.</summary>
    public static readonly ImageStatusFilter ANY = new("ANY");
}
