using System.Collections.Generic;
using Amazon.Runtime.Internal;
using EnvAsCode.Aws.Runtime;

namespace EnvAsCode.Aws.SageMaker.Model;

/// <summary>The request of <see cref="IAmazonSageMaker.ListTagsAsync"/>.</summary>
public sealed class ListTagsRequest : PagedRequest
{
    /// <summary>The ARN of what carries the tags.</summary>
    [AWSProperty(Required = true)]
    public string? ResourceArn { get; set; }
}

/// <summary>The answer of <see cref="IAmazonSageMaker.ListTagsAsync"/>.</summary>
public sealed class ListTagsResponse : PagedResponse
{
    /// <summary>The tags of this page.</summary>
    public List<Tag>? Tags { get; set; }
}
