using System;
using System.Collections.Generic;
using Amazon.Runtime;
using Amazon.Runtime.Internal;

namespace EnvAsCode.Aws.SageMaker.Model;

/// <summary>The request of <see cref="IAmazonSageMaker.DescribeDomainAsync"/>.</summary>
public sealed class DescribeDomainRequest : AmazonWebServiceRequest
{
    /// <summary>The id of the domain, as <c>d-abcdef123456</c>.</summary>
    [AWSProperty(Required = true)]
    public string? DomainId { get; set; }
}

/// <summary>The answer of <see cref="IAmazonSageMaker.DescribeDomainAsync"/>.</summary>
public sealed class DescribeDomainResponse : AmazonWebServiceResponse
{
    /// <summary>The ARN of the domain.</summary>
    public string? DomainArn { get; set; }

    /// <summary>The id of the domain, as <c>d-abcdef123456</c>.</summary>
    public string? DomainId { get; set; }

    /// <summary>The name of the domain.</summary>
    public string? DomainName { get; set; }

    /// <summary>The EFS file system with the users' home folders.</summary>
    public string? HomeEfsFileSystemId { get; set; }

    /// <summary>The IAM Identity Center application of the domain, in its older form.</summary>
    public string? SingleSignOnManagedApplicationInstanceId { get; set; }

    /// <summary>The ARN of the domain's IAM Identity Center application.</summary>
    public string? SingleSignOnApplicationArn { get; set; }

    /// <summary>The status.</summary>
    public DomainStatus? Status { get; set; }

    /// <summary>When it was created, in UTC.</summary>
    public DateTime? CreationTime { get; set; }

    /// <summary>When it was last changed, in UTC.</summary>
    public DateTime? LastModifiedTime { get; set; }

    /// <summary>Why the last operation failed; not set unless the status says that it did.</summary>
    public string? FailureReason { get; set; }

    /// <summary>The security group between domain and apps.</summary>
    public string? SecurityGroupIdForDomainBoundary { get; set; }

    /// <summary>How users sign in.</summary>
    public AuthMode? AuthMode { get; set; }

    /// <summary>What holds for every user profile that does not say otherwise. It reaches private spaces.</summary>
    public UserSettings? DefaultUserSettings { get; set; }

    /// <summary>The settings of the domain itself.</summary>
    public DomainSettings? DomainSettings { get; set; }

    /// <summary>Whether apps reach the internet directly or through the VPC only.</summary>
    public AppNetworkAccessType? AppNetworkAccessType { get; set; }

    /// <summary>Deprecated by the API: see <see cref="KmsKeyId"/>.</summary>
    public string? HomeEfsFileSystemKmsKeyId { get; set; }

    /// <summary>The subnets of the domain: 1 to 16.</summary>
    public List<string>? SubnetIds { get; set; }

    /// <summary>Where it opens in a browser.</summary>
    public string? Url { get; set; }

    /// <summary>The VPC of the domain.</summary>
    public string? VpcId { get; set; }

    /// <summary>The KMS key that encrypts the domain's file system.</summary>
    public string? KmsKeyId { get; set; }

    /// <summary>Who manages the security groups of apps; only RStudio domains may set it.</summary>
    public AppSecurityGroupManagement? AppSecurityGroupManagement { get; set; }

    /// <summary>Whether the domain's tags reach its spaces and apps.</summary>
    public TagPropagation? TagPropagation { get; set; }

    /// <summary>What holds for every shared space.</summary>
    public DefaultSpaceSettings? DefaultSpaceSettings { get; set; }
}
