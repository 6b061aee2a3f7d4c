using System;
using Amazon.Runtime;
using Amazon.Runtime.Internal;

namespace EnvAsCode.Aws.SageMaker.Model;

/// <summary>The request of <see cref="IAmazonSageMaker.DescribeSpaceAsync"/>.</summary>
public sealed class DescribeSpaceRequest : AmazonWebServiceRequest
{
    /// <summary>The id of the domain, as <c>d-abcdef123456</c>.</summary>
    [AWSProperty(Required = true)]
    public string? DomainId { get; set; }

    /// <summary>The name of the space: 1 to 63 letters, digits and <c>-</c>.</summary>
    [AWSProperty(Required = true)]
    public string? SpaceName { get; set; }
}

/// <summary>The answer of <see cref="IAmazonSageMaker.DescribeSpaceAsync"/>.</summary>
public sealed class DescribeSpaceResponse : AmazonWebServiceResponse
{
    /// <summary>The id of the domain, as <c>d-abcdef123456</c>.</summary>
    public string? DomainId { get; set; }

    /// <summary>The ARN of the space.</summary>
    public string? SpaceArn { get; set; }

    /// <summary>The name of the space: 1 to 63 letters, digits and <c>-</c>.</summary>
    public string? SpaceName { get; set; }

    /// <summary>The user id of the home folder in the EFS file system.</summary>
    public string? HomeEfsFileSystemUid { get; set; }

    /// <summary>The status.</summary>
    public SpaceStatus? Status { get; set; }

    /// <summary>When it was last changed, in UTC.</summary>
    public DateTime? LastModifiedTime { get; set; }

    /// <summary>When it was created, in UTC.</summary>
    public DateTime? CreationTime { get; set; }

    /// <summary>Why the last operation failed; not set unless the status says that it did.</summary>
    public string? FailureReason { get; set; }

    /// <summary>The settings of the space.</summary>
    public SpaceSettings? SpaceSettings { get; set; }

    /// <summary>Who owns the space.</summary>
    public OwnershipSettings? OwnershipSettings { get; set; }

    /// <summary>Whether the space is private or shared.</summary>
    public SpaceSharingSettings? SpaceSharingSettings { get; set; }

    /// <summary>The name that Studio shows: at most 64 characters.</summary>
    public string? SpaceDisplayName { get; set; }

    /// <summary>Where it opens in a browser.</summary>
    public string? Url { get; set; }
}
