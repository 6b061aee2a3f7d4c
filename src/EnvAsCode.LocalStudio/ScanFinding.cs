namespace EnvAsCode.LocalStudio;

/// <summary>A vulnerability that every image scan finds, for tests of whoever reads scans.</summary>
/// <param name="Name">As <c>CVE-2026-0001</c>.</param>
/// <param name="Severity">INFORMATIONAL, LOW, MEDIUM, HIGH, CRITICAL or UNDEFINED.</param>
public sealed record ScanFinding(string Name, string Severity)
{
    /// <summary>What it is.</summary>
    public string Description { get; init; } = "";
}
