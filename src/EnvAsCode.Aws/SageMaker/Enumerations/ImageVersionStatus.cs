using Amazon.Runtime;

namespace EnvAsCode.Aws.SageMaker;

/// <summary>The status of an image version.</summary>
/// <param name="value">The value on the wire.</param>
public sealed class ImageVersionStatus(string value) : ConstantClass(value)
{
    /// <summary>Being created.</summary>
    public static readonly ImageVersionStatus CREATING = new("CREATING");

    /// <summary>Ready.</summary>
    public static readonly ImageVersionStatus CREATED = new("CREATED");

    /// <summary>Not created; see the failure reason.</summary>
    public static readonly ImageVersionStatus CREATE_FAILED = new("CREATE_FAILED");

    /// <summary>Being deleted.</summary>
    public static readonly ImageVersionStatus DELETING = new("DELETING");

    /// <summary>Not deleted; see the failure reason.</summary>
    public static readonly ImageVersionStatus DELETE_FAILED = new("DELETE_FAILED");
}
