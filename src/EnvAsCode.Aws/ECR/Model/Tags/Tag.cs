using System.Text.Json.Serialization;
using Amazon.Runtime.Internal;

namespace EnvAsCode.Aws.ECR.Model;

/// <summary>A tag of a repository.</summary>
public sealed class Tag
{
    /// <summary>The key: 1 to 128 characters.</summary>
    [AWSProperty(Required = true)]
    [JsonPropertyName("Key")]
    public string? Key { get; set; }

    /// <summary>The value: at most 256 characters.</summary>
    [AWSProperty(Required = true)]
    [JsonPropertyName("Value")]
    public string? Value { get; set; }
}
