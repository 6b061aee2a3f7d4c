using System.Collections.Generic;
using Amazon.Runtime;
using Amazon.Runtime.Internal;

namespace EnvAsCode.Aws.ECR.Model;

/// <summary>The request of <see cref="IAmazonECR.TagResourceAsync"/>.</summary>
public sealed class TagResourceRequest : AmazonWebServiceRequest
{
    /// <summary>The ARN of the repository.</summary>
    [AWSProperty(Required = true)]
    public string? ResourceArn { get; set; }

    /// <summary>The tags.</summary>
    [AWSProperty(Required = true)]
    public List<Tag>? Tags { get; set; }
}

/// <summary>The answer of <see cref="IAmazonECR.TagResourceAsync"/>.</summary>
public sealed class TagResourceResponse : AmazonWebServiceResponse;
