using Amazon.Runtime;
using Amazon.Runtime.Internal;

namespace EnvAsCode.Aws.SageMaker.Model;

/// <summary>The request of <see cref="IAmazonSageMaker.DeleteImageVersionAsync"/>.</summary>
public sealed class DeleteImageVersionRequest : AmazonWebServiceRequest
{
    /// <summary>
    /// The name of the SageMaker image: 1 to 63 letters, digits, <c>-</c> and <c>.</c>; lower case, because an image version's ARN takes no
    /// other.
    /// </summary>
    [AWSProperty(Required = true)]
    public string? ImageName { get; set; }

    /// <summary>The number of the version, from 1.</summary>
    public int? Version { get; set; }

    /// <summary>An alias of the version, instead of its number.</summary>
    public string? Alias { get; set; }
}

/// <summary>The answer of <see cref="IAmazonSageMaker.DeleteImageVersionAsync"/>.</summary>
public sealed class DeleteImageVersionResponse : AmazonWebServiceResponse;
