using System.Collections.Generic;
using Amazon.Runtime;
using Amazon.Runtime.Internal;

namespace EnvAsCode.Aws.ECR.Model;

/// <summary>The request of <see cref="IAmazonECR.UntagResourceAsync"/>.</summary>
public sealed class UntagResourceRequest : AmazonWebServiceRequest
{
    /// <summary>The ARN of the repository.</summary>
    [AWSProperty(Required = true)]
    public string? ResourceArn { get; set; }

    /// <summary>The keys of the tags to remove: at most 50.</summary>
    [AWSProperty(Required = true)]
    public List<string>? TagKeys { get; set; }
}

/// <summary>The answer of <see cref="IAmazonECR.UntagResourceAsync"/>.</summary>
public sealed class UntagResourceResponse : AmazonWebServiceResponse;
