using Amazon.Runtime;

namespace EnvAsCode.Aws.SageMaker;

/// <summary>Whether a space is private or shared.</summary>
/// <param name="value">The value on the wire.</param>
public sealed class SharingType(string value) : ConstantClass(value)
{
    /// <summary>One user's.</summary>
    public static readonly SharingType Private = new("Private");

    /// <summary>All users' of the domain.</summary>
    public static readonly SharingType Shared = new("Shared");
}
