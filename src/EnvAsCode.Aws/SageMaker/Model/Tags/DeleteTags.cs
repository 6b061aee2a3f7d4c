using System.Collections.Generic;
using Amazon.Runtime;
using Amazon.Runtime.Internal;

namespace EnvAsCode.Aws.SageMaker.Model;

/// <summary>The request of <see cref="IAmazonSageMaker.DeleteTagsAsync"/>.</summary>
public sealed class DeleteTagsRequest : AmazonWebServiceRequest
{
    /// <summary>The ARN of what carries the tags.</summary>
    [AWSProperty(Required = true)]
    public string? ResourceArn { get; set; }

    /// <summary>The keys of the tags to remove: 1 to 50.</summary>
    [AWSProperty(Required = true)]
    public List<string>? TagKeys { get; set; }
}

/// <summary>The answer of <see cref="IAmazonSageMaker.DeleteTagsAsync"/>.</summary>
public sealed class DeleteTagsResponse : AmazonWebServiceResponse;
