using System;
using Amazon.Runtime.Internal;

namespace EnvAsCode.Aws.SageMaker.Model;

/// <summary>A version of a SageMaker image in a list.</summary>
public sealed class ImageVersion
{
    /// <summary>When it was created, in UTC.</summary>
    [AWSProperty(Required = true)]
    public DateTime? CreationTime { get; set; }

    /// <summary>Why the last operation failed; not set unless the status says that it did.</summary>
    public string? FailureReason { get; set; }

    /// <summary>The ARN of the SageMaker image.</summary>
    [AWSProperty(Required = true)]
    public string? ImageArn { get; set; }

    /// <summary>The ARN of the image version; its last segment is the version's number.</summary>
    [AWSProperty(Required = true)]
    public string? ImageVersionArn { get; set; }

    /// <summary>The status of the image version.</summary>
    [AWSProperty(Required = true)]
    public ImageVersionStatus? ImageVersionStatus { get; set; }

    /// <summary>When it was last changed, in UTC.</summary>
    [AWSProperty(Required = true)]
    public DateTime? LastModifiedTime { get; set; }

    /// <summary>The number of the version, from 1.</summary>
    [AWSProperty(Required = true)]
    public int? Version { get; set; }
}
