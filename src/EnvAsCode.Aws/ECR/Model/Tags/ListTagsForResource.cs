using System.Collections.Generic;
using Amazon.Runtime;
using Amazon.Runtime.Internal;

namespace EnvAsCode.Aws.ECR.Model;

/// <summary>The request of <see cref="IAmazonECR.ListTagsForResourceAsync"/>.</summary>
public sealed class ListTagsForResourceRequest : AmazonWebServiceRequest
{
    /// <summary>The ARN of the repository.</summary>
    [AWSProperty(Required = true)]
    public string? ResourceArn { get; set; }
}

/// <summary>The answer of <see cref="IAmazonECR.ListTagsForResourceAsync"/>.</summary>
public sealed class ListTagsForResourceResponse : AmazonWebServiceResponse
{
    /// <summary>The tags.</summary>
    public List<Tag>? Tags { get; set; }
}
