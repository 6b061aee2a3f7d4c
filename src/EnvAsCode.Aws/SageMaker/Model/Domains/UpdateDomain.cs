using System.Collections.Generic;
using Amazon.Runtime;
using Amazon.Runtime.Internal;

namespace EnvAsCode.Aws.SageMaker.Model;

/// <summary>The request of <see cref="IAmazonSageMaker.UpdateDomainAsync"/>.</summary>
public sealed class UpdateDomainRequest : AmazonWebServiceRequest
{
    /// <summary>The id of the domain, as <c>d-abcdef123456</c>.</summary>
    [AWSProperty(Required = true)]
    public string? DomainId { get; set; }

    /// <summary>What holds for every user profile that does not say otherwise. It reaches private spaces.</summary>
    public UserSettings? DefaultUserSettings { get; set; }

    /// <summary>The settings of the domain itself that can be changed.</summary>
    public DomainSettingsForUpdate? DomainSettingsForUpdate { get; set; }

    /// <summary>Who manages the security groups of apps; only RStudio domains may set it.</summary>
    public AppSecurityGroupManagement? AppSecurityGroupManagement { get; set; }

    /// <summary>What holds for every shared space.</summary>
    public DefaultSpaceSettings? DefaultSpaceSettings { get; set; }

    /// <summary>The subnets of the domain: 1 to 16.</summary>
    public List<string>? SubnetIds { get; set; }

    /// <summary>Whether apps reach the internet directly or through the VPC only.</summary>
    public AppNetworkAccessType? AppNetworkAccessType { get; set; }

    /// <summary>Whether the domain's tags reach its spaces and apps.</summary>
    public TagPropagation? TagPropagation { get; set; }

    /// <summary>The VPC of the domain.</summary>
    public string? VpcId { get; set; }
}

/// <summary>The answer of <see cref="IAmazonSageMaker.UpdateDomainAsync"/>.</summary>
public sealed class UpdateDomainResponse : AmazonWebServiceResponse
{
    /// <summary>The ARN of the domain.</summary>
    public string? DomainArn { get; set; }
}
