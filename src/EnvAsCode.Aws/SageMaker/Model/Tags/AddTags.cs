using System.Collections.Generic;
using Amazon.Runtime;
using Amazon.Runtime.Internal;

namespace EnvAsCode.Aws.SageMaker.Model;

/// <summary>The request of <see cref="IAmazonSageMaker.AddTagsAsync"/>.</summary>
public sealed class AddTagsRequest : AmazonWebServiceRequest
{
    /// <summary>The ARN of what carries the tags.</summary>
    [AWSProperty(Required = true)]
    public string? ResourceArn { get; set; }

    /// <summary>The tags: at most 50.</summary>
    [AWSProperty(Required = true)]
    public List<Tag>? Tags { get; set; }
}

/// <summary>The answer of <see cref="IAmazonSageMaker.AddTagsAsync"/>.</summary>
public sealed class AddTagsResponse : AmazonWebServiceResponse
{
    /// <summary>The tags that were added.</summary>
    public List<Tag>? Tags { get; set; }
}
