using Amazon.Runtime.Internal;

namespace EnvAsCode.Aws.ECR.Model;

/// <summary>A fact about a vulnerability.</summary>
public sealed class Attribute
{
    /// <summary>The name of the fact.</summary>
    [AWSProperty(Required = true)]
    public string? Key { get; set; }

    /// <summary>The fact.</summary>
    public string? Value { get; set; }
}
