using Amazon.Runtime;

namespace EnvAsCode.Aws.SageMaker;

/// <summary>The status of an app.</summary>
/// <param name="value">The value on the wire.</param>
public sealed class AppStatus(string value) : ConstantClass(value)
{
    /// <summary>Deleted, and still listed for a while.</summary>
    public static readonly AppStatus Deleted = new("Deleted");

    /// <summary>Being deleted.</summary>
    public static readonly AppStatus Deleting = new("Deleting");

    /// <summary>Not started; see the failure reason.</summary>
    public static readonly AppStatus Failed = new("Failed");

    /// <summary>Running.</summary>
    public static readonly AppStatus InService = new("InService");

    /// <summary>Being started.</summary>
    public static readonly AppStatus Pending = new("Pending");
}
