using Amazon.Runtime.Internal;

namespace EnvAsCode.Aws.SageMaker.Model;

/// <summary>A tag of a SageMaker resource.</summary>
public sealed class Tag
{
    /// <summary>The key: 1 to 128 characters.</summary>
    [AWSProperty(Required = true)]
    public string? Key { get; set; }

    /// <summary>The value: at most 256 characters.</summary>
    [AWSProperty(Required = true)]
    public string? Value { get; set; }
}
