using Amazon.Runtime;

namespace EnvAsCode.Aws.SageMaker;

/// <summary>The status of a user profile.</summary>
/// <param name="value">The value on the wire.</param>
public sealed class UserProfileStatus(string value) : ConstantClass(value)
{
    /// <summary>Being deleted.</summary>
    public static readonly UserProfileStatus Deleting = new("Deleting");

    /// <summary>Not created; see the failure reason.</summary>
    public static readonly UserProfileStatus Failed = new("Failed");

    /// <summary>Ready.</summary>
    public static readonly UserProfileStatus InService = new("InService");

    /// <summary>Being created.</summary>
    public static readonly UserProfileStatus Pending = new("Pending");

    /// <summary>Being changed.</summary>
    public static readonly UserProfileStatus Updating = new("Updating");

    /// <summary>Not changed; see the failure reason, put it right and change it again.</summary>
    public static readonly UserProfileStatus Update_Failed = new("Update_Failed");

    /// <summary>Not deleted; see the failure reason.</summary>
    public static readonly UserProfileStatus Delete_Failed = new("Delete_Failed");
}
