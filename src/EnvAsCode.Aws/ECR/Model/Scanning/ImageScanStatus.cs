namespace EnvAsCode.Aws.ECR.Model;

/// <summary>The state of a scan.</summary>
public sealed class ImageScanStatus
{
    /// <summary>The state of the scan.</summary>
    public ScanStatus? Status { get; set; }

    /// <summary>The state in words.</summary>
    public string? Description { get; set; }
}
