using System;
using Amazon.Runtime;
using Amazon.Runtime.Internal;

namespace EnvAsCode.Aws.SageMaker.Model;

/// <summary>The request of <see cref="IAmazonSageMaker.DescribeUserProfileAsync"/>.</summary>
public sealed class DescribeUserProfileRequest : AmazonWebServiceRequest
{
    /// <summary>The id of the domain, as <c>d-abcdef123456</c>.</summary>
    [AWSProperty(Required = true)]
    public string? DomainId { get; set; }

    /// <summary>The name of the user profile: 1 to 63 letters, digits and <c>-</c>.</summary>
    [AWSProperty(Required = true)]
    public string? UserProfileName { get; set; }
}

/// <summary>The answer of <see cref="IAmazonSageMaker.DescribeUserProfileAsync"/>.</summary>
public sealed class DescribeUserProfileResponse : AmazonWebServiceResponse
{
    /// <summary>The id of the domain, as <c>d-abcdef123456</c>.</summary>
    public string? DomainId { get; set; }

    /// <summary>The ARN of the user profile.</summary>
    public string? UserProfileArn { get; set; }

    /// <summary>The name of the user profile: 1 to 63 letters, digits and <c>-</c>.</summary>
    public string? UserProfileName { get; set; }

    /// <summary>The user id of the home folder in the EFS file system.</summary>
    public string? HomeEfsFileSystemUid { get; set; }

    /// <summary>The status.</summary>
    public UserProfileStatus? Status { get; set; }

    /// <summary>When it was last changed, in UTC.</summary>
    public DateTime? LastModifiedTime { get; set; }

    /// <summary>When it was created, in UTC.</summary>
    public DateTime? CreationTime { get; set; }

    /// <summary>Why the last operation failed; not set unless the status says that it did.</summary>
    public string? FailureReason { get; set; }

    /// <summary>The kind of <see cref="SingleSignOnUserValue"/>.</summary>
    public string? SingleSignOnUserIdentifier { get; set; }

    /// <summary>The user in IAM Identity Center.</summary>
    public string? SingleSignOnUserValue { get; set; }

    /// <summary>What the user profile says otherwise than its domain.</summary>
    public UserSettings? UserSettings { get; set; }
}
