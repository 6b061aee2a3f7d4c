using Amazon.Runtime;
using Amazon.Runtime.Internal;

namespace EnvAsCode.Aws.ECR.Model;

/// <summary>The request of <see cref="IAmazonECR.PutImageScanningConfigurationAsync"/>.</summary>
public sealed class PutImageScanningConfigurationRequest : AmazonWebServiceRequest
{
    /// <summary>The account of the registry: 12 digits; the caller's own if not set.</summary>
    public string? RegistryId { get; set; }

    /// <summary>The name of the repository: 2 to 256 characters, lower case, with <c>/</c> between its parts.</summary>
    [AWSProperty(Required = true)]
    public string? RepositoryName { get; set; }

    /// <summary>Whether images are scanned when they are pushed.</summary>
    [AWSProperty(Required = true)]
    public ImageScanningConfiguration? ImageScanningConfiguration { get; set; }
}

/// <summary>The answer of <see cref="IAmazonECR.PutImageScanningConfigurationAsync"/>.</summary>
public sealed class PutImageScanningConfigurationResponse : AmazonWebServiceResponse
{
    /// <summary>The account of the registry.</summary>
    public string? RegistryId { get; set; }

    /// <summary>The name of the repository: 2 to 256 characters, lower case, with <c>/</c> between its parts.</summary>
    public string? RepositoryName { get; set; }

    /// <summary>Whether images are scanned when they are pushed.</summary>
    public ImageScanningConfiguration? ImageScanningConfiguration { get; set; }
}
