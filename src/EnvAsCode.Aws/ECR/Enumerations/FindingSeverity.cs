using Amazon.Runtime;

namespace EnvAsCode.Aws.ECR;

/// <summary>How severe a vulnerability is.</summary>
/// <param name="value">The value on the wire.</param>
public sealed class FindingSeverity(string value) : ConstantClass(value)
{
    /// <summary>For information.</summary>
    public static readonly FindingSeverity INFORMATIONAL = new("INFORMATIONAL");

    /// <summary>Low.</summary>
    public static readonly FindingSeverity LOW = new("LOW");

    /// <summary>Medium.</summary>
    public static readonly FindingSeverity MEDIUM = new("MEDIUM");

    /// <summary>High.</summary>
    public static readonly FindingSeverity HIGH = new("HIGH");

    /// <summary>Critical.</summary>
    public static readonly FindingSeverity CRITICAL = new("CRITICAL");

    /// <summary>Not rated.</summary>
    public static readonly FindingSeverity UNDEFINED = new("UNDEFINED");
}
