using System;
using System.Collections.Generic;

namespace EnvAsCode.Aws.ECR.Model;

/// <summary>What a scan found, in numbers.</summary>
public sealed class ImageScanFindingsSummary
{
    /// <summary>When the scan ended, in UTC.</summary>
    public DateTime? ImageScanCompletedAt { get; set; }

    /// <summary>How recent the vulnerability data was, in UTC.</summary>
    public DateTime? VulnerabilitySourceUpdatedAt { get; set; }

    /// <summary>How many findings there are by severity.</summary>
    public Dictionary<string, int>? FindingSeverityCounts { get; set; }
}
