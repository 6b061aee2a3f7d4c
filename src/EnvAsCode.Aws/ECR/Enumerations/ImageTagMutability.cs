using Amazon.Runtime;

namespace EnvAsCode.Aws.ECR;

/// <summary>Whether a repository's tags can be moved to other images.</summary>
/// <param name="value">The value on the wire.</param>
public sealed class ImageTagMutability(string value) : ConstantClass(value)
{
    /// <summary>They can.</summary>
    public static readonly ImageTagMutability MUTABLE = new("MUTABLE");

    /// <summary>They cannot.</summary>
    public static readonly ImageTagMutability IMMUTABLE = new("IMMUTABLE");

    /// <summary>They cannot, except those that a filter names.</summary>
    public static readonly ImageTagMutability IMMUTABLE_WITH_EXCLUSION = new("IMMUTABLE_WITH_EXCLUSION");

    /// <summary>They can, except those that a filter names.</summary>
    public static readonly ImageTagMutability MUTABLE_WITH_EXCLUSION = new("MUTABLE_WITH_EXCLUSION");
}
