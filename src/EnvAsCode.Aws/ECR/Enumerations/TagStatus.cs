using Amazon.Runtime;

namespace EnvAsCode.Aws.ECR;

/// <summary>Which images, by their tags.</summary>
/// <param name="value">The value on the wire.</param>
public sealed class TagStatus(string value) : ConstantClass(value)
{
    /// <summary>Those with tags.</summary>
    public static readonly TagStatus TAGGED = new("TAGGED");

    /// <summary>Those without.</summary>
    public static readonly TagStatus UNTAGGED = new("UNTAGGED");

    /// <summary>Both.</summary>
    public static readonly TagStatus ANY = new("ANY");
}
