using Amazon.Runtime;

namespace EnvAsCode.Aws.SageMaker;

/// <summary>How long an image version is kept up.</summary>
/// <param name="value">The value on the wire.</param>
public sealed class VendorGuidance(string value) : ConstantClass(value)
{
    /// <summary>Nothing is said.</summary>
    public static readonly VendorGuidance NOT_PROVIDED = new("NOT_PROVIDED");

    /// <summary>It is kept up.</summary>
    public static readonly VendorGuidance STABLE = new("STABLE");

    /// <summary>It is archived after three months.</summary>
    public static readonly VendorGuidance TO_BE_ARCHIVED = new("TO_BE_ARCHIVED");

    /// <summary>It is archived and no longer found in searches.</summary>
    public static readonly VendorGuidance ARCHIVED = new("ARCHIVED");
}
