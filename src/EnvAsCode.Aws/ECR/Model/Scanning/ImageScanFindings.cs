using System;
using System.Collections.Generic;
using EnvAsCode.Aws.Runtime;

namespace EnvAsCode.Aws.ECR.Model;

/// <summary>What a scan found. Enhanced findings are among the additional members.</summary>
public sealed class ImageScanFindings : ExtensibleStructure
{
    /// <summary>When the scan ended, in UTC.</summary>
    public DateTime? ImageScanCompletedAt { get; set; }

    /// <summary>How recent the vulnerability data was, in UTC.</summary>
    public DateTime? VulnerabilitySourceUpdatedAt { get; set; }

    /// <summary>How many findings there are by severity.</summary>
    public Dictionary<string, int>? FindingSeverityCounts { get; set; }

    /// <summary>The findings of this page.</summary>
    public List<ImageScanFinding>? Findings { get; set; }
}
