using Amazon.Runtime;

namespace EnvAsCode.Aws.SageMaker;

/// <summary>The status of a SageMaker image.</summary>
/// <param name="value">The value on the wire.</param>
public sealed class ImageStatus(string value) : ConstantClass(value)
{
    /// <summary>Being created.</summary>
    public static readonly ImageStatus CREATING = new("CREATING");

    /// <summary>Ready, also after an update.</summary>
    public static readonly ImageStatus CREATED = new("CREATED");

    /// <summary>Not created; see the failure reason.</summary>
    public static readonly ImageStatus CREATE_FAILED = new("CREATE_FAILED");

    /// <summary>Being changed.</summary>
    public static readonly ImageStatus UPDATING = new("UPDATING");

    /// <summary>Not changed; see the failure reason.</summary>
    public static readonly ImageStatus UPDATE_FAILED = new("UPDATE_FAILED");

    /// <summary>Being deleted.</summary>
    public static readonly ImageStatus DELETING = new("DELETING");

    /// <summary>Not deleted; see the failure reason.</summary>
    public static readonly ImageStatus DELETE_FAILED = new("DELETE_FAILED");
}
