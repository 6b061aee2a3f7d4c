using System;
using Amazon.Runtime;
using Amazon.Runtime.Internal;

namespace EnvAsCode.Aws.SageMaker.Model;

/// <summary>The request of <see cref="IAmazonSageMaker.DescribeImageAsync"/>.</summary>
public sealed class DescribeImageRequest : AmazonWebServiceRequest
{
    /// <summary>
    /// The name of the SageMaker image: 1 to 63 letters, digits, <c>-</c> and <c>.</c>; lower case, because an image version's ARN takes no
    /// other.
    /// </summary>
    [AWSProperty(Required = true)]
    public string? ImageName { get; set; }
}

/// <summary>The answer of <see cref="IAmazonSageMaker.DescribeImageAsync"/>.</summary>
public sealed class DescribeImageResponse : AmazonWebServiceResponse
{
    /// <summary>When it was created, in UTC.</summary>
    public DateTime? CreationTime { get; set; }

    /// <summary>What the image is for: 1 to 512 characters.</summary>
    public string? Description { get; set; }

    /// <summary>The name that Studio shows: 1 to 128 characters, no blank at either end.</summary>
    public string? DisplayName { get; set; }

    /// <summary>Why the last operation failed; not set unless the status says that it did.</summary>
    public string? FailureReason { get; set; }

    /// <summary>The ARN of the SageMaker image.</summary>
    public string? ImageArn { get; set; }

    /// <summary>
    /// The name of the SageMaker image: 1 to 63 letters, digits, <c>-</c> and <c>.</c>; lower case, because an image version's ARN takes no
    /// other.
    /// </summary>
    public string? ImageName { get; set; }

    /// <summary>The status of the image.</summary>
    public ImageStatus? ImageStatus { get; set; }

    /// <summary>When it was last changed, in UTC.</summary>
    public DateTime? LastModifiedTime { get; set; }

    /// <summary>The ARN of the IAM role that SageMaker assumes to read the container image.</summary>
    public string? RoleArn { get; set; }
}
