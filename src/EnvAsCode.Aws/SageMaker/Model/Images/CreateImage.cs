using System.Collections.Generic;
using Amazon.Runtime;
using Amazon.Runtime.Internal;

namespace EnvAsCode.Aws.SageMaker.Model;

/// <summary>The request of <see cref="IAmazonSageMaker.CreateImageAsync"/>.</summary>
public sealed class CreateImageRequest : AmazonWebServiceRequest
{
    /// <summary>What the image is for: 1 to 512 characters.</summary>
    public string? Description { get; set; }

    /// <summary>The name that Studio shows: 1 to 128 characters, no blank at either end.</summary>
    public string? DisplayName { get; set; }

    /// <summary>
    /// The name of the SageMaker image: 1 to 63 letters, digits, <c>-</c> and <c>.</c>; lower case, because an image version's ARN takes no
    /// other.
    /// </summary>
    [AWSProperty(Required = true)]
    public string? ImageName { get; set; }

    /// <summary>The ARN of the IAM role that SageMaker assumes to read the container image.</summary>
    [AWSProperty(Required = true)]
    public string? RoleArn { get; set; }

    /// <summary>The tags: at most 50.</summary>
    public List<Tag>? Tags { get; set; }
}

/// <summary>The answer of <see cref="IAmazonSageMaker.CreateImageAsync"/>.</summary>
public sealed class CreateImageResponse : AmazonWebServiceResponse
{
    /// <summary>The ARN of the SageMaker image.</summary>
    public string? ImageArn { get; set; }
}
