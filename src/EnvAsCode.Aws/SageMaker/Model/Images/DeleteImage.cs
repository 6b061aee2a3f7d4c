using Amazon.Runtime;
using Amazon.Runtime.Internal;

namespace EnvAsCode.Aws.SageMaker.Model;

/// <summary>The request of <see cref="IAmazonSageMaker.DeleteImageAsync"/>.</summary>
public sealed class DeleteImageRequest : AmazonWebServiceRequest
{
    /// <summary>
    /// The name of the SageMaker image: 1 to 63 letters, digits, <c>-</c> and <c>.</c>; lower case, because an image version's ARN takes no
    /// other.
    /// </summary>
    [AWSProperty(Required = true)]
    public string? ImageName { get; set; }
}

/// <summary>The answer of <see cref="IAmazonSageMaker.DeleteImageAsync"/>.</summary>
public sealed class DeleteImageResponse : AmazonWebServiceResponse;
