using Amazon.Runtime;

namespace EnvAsCode.Aws.ECR;

/// <summary>The state of a scan.</summary>
/// <param name="value">The value on the wire.</param>
public sealed class ScanStatus(string value) : ConstantClass(value)
{
    /// <summary>It runs.</summary>
    public static readonly ScanStatus IN_PROGRESS = new("IN_PROGRESS");

    /// <summary>It is done.</summary>
    public static readonly ScanStatus COMPLETE = new("COMPLETE");

    /// <summary>It failed.</summary>
    public static readonly ScanStatus FAILED = new("FAILED");

    /// <summary>The image cannot be scanned.</summary>
    public static readonly ScanStatus UNSUPPORTED_IMAGE = new("UNSUPPORTED_IMAGE");

    /// <summary>The image is scanned continuously.</summary>
    public static readonly ScanStatus ACTIVE = new("ACTIVE");

    /// <summary>It waits to run.</summary>
    public static readonly ScanStatus PENDING = new("PENDING");

    /// <summary>The image is too old to be scanned.</summary>
    public static readonly ScanStatus SCAN_ELIGIBILITY_EXPIRED = new("SCAN_ELIGIBILITY_EXPIRED");

    /// <summary>There are no findings to show.</summary>
    public static readonly ScanStatus FINDINGS_UNAVAILABLE = new("FINDINGS_UNAVAILABLE");

    /// <summary>The registry's limit of scans is reached.</summary>
    public static readonly ScanStatus LIMIT_EXCEEDED = new("LIMIT_EXCEEDED");

    /// <summary>The image is in the archive.</summary>
    public static readonly ScanStatus IMAGE_ARCHIVED = new("IMAGE_ARCHIVED");
}
