using Amazon.Runtime;
using Amazon.Runtime.Internal;

namespace EnvAsCode.Aws.SageMaker.Model;

/// <summary>The request of <see cref="IAmazonSageMaker.UpdateUserProfileAsync"/>.</summary>
public sealed class UpdateUserProfileRequest : AmazonWebServiceRequest
{
    /// <summary>The id of the domain, as <c>d-abcdef123456</c>.</summary>
    [AWSProperty(Required = true)]
    public string? DomainId { get; set; }

    /// <summary>The name of the user profile: 1 to 63 letters, digits and <c>-</c>.</summary>
    [AWSProperty(Required = true)]
    public string? UserProfileName { get; set; }

    /// <summary>What the user profile says otherwise than its domain.</summary>
    public UserSettings? UserSettings { get; set; }
}

/// <summary>The answer of <see cref="IAmazonSageMaker.UpdateUserProfileAsync"/>.</summary>
public sealed class UpdateUserProfileResponse : AmazonWebServiceResponse
{
    /// <summary>The ARN of the user profile.</summary>
    public string? UserProfileArn { get; set; }
}
