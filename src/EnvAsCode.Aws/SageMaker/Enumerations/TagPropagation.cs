using Amazon.Runtime;

namespace EnvAsCode.Aws.SageMaker;

/// <summary>Whether a domain's tags reach its spaces and apps.</summary>
/// <param name="value">The value on the wire.</param>
public sealed class TagPropagation(string value) : ConstantClass(value)
{
    /// <summary>They do.</summary>
    public static readonly TagPropagation ENABLED = new("ENABLED");

    /// <summary>They do not.</summary>
    public static readonly TagPropagation DISABLED = new("DISABLED");
}
