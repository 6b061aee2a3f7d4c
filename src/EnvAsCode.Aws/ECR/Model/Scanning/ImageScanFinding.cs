using System.Collections.Generic;

namespace EnvAsCode.Aws.ECR.Model;

/// <summary>A vulnerability in an image.</summary>
public sealed class ImageScanFinding
{
    /// <summary>The name of the vulnerability, as a CVE number.</summary>
    public string? Name { get; set; }

    /// <summary>What is wrong.</summary>
    public string? Description { get; set; }

    /// <summary>Where the vulnerability is described.</summary>
    public string? Uri { get; set; }

    /// <summary>How severe it is.</summary>
    public FindingSeverity? Severity { get; set; }

    /// <summary>Further facts, as the package and its version: at most 50.</summary>
    public List<Attribute>? Attributes { get; set; }
}
