using Amazon.Runtime;
using Amazon.Runtime.Internal;

namespace EnvAsCode.Aws.SageMaker.Model;

/// <summary>The request of <see cref="IAmazonSageMaker.UpdateSpaceAsync"/>.</summary>
public sealed class UpdateSpaceRequest : AmazonWebServiceRequest
{
    /// <summary>The id of the domain, as <c>d-abcdef123456</c>.</summary>
    [AWSProperty(Required = true)]
    public string? DomainId { get; set; }

    /// <summary>The name of the space: 1 to 63 letters, digits and <c>-</c>.</summary>
    [AWSProperty(Required = true)]
    public string? SpaceName { get; set; }

    /// <summary>The settings of the space.</summary>
    public SpaceSettings? SpaceSettings { get; set; }

    /// <summary>The name that Studio shows: at most 64 characters.</summary>
    public string? SpaceDisplayName { get; set; }
}

/// <summary>The answer of <see cref="IAmazonSageMaker.UpdateSpaceAsync"/>.</summary>
public sealed class UpdateSpaceResponse : AmazonWebServiceResponse
{
    /// <summary>The ARN of the space.</summary>
    public string? SpaceArn { get; set; }
}
