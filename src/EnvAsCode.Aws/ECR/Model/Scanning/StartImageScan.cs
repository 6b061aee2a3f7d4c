using Amazon.Runtime;
using Amazon.Runtime.Internal;

namespace EnvAsCode.Aws.ECR.Model;

/// <summary>The request of <see cref="IAmazonECR.StartImageScanAsync"/>.</summary>
public sealed class StartImageScanRequest : AmazonWebServiceRequest
{
    /// <summary>The account of the registry: 12 digits; the caller's own if not set.</summary>
    public string? RegistryId { get; set; }

    /// <summary>The name of the repository: 2 to 256 characters, lower case, with <c>/</c> between its parts.</summary>
    [AWSProperty(Required = true)]
    public string? RepositoryName { get; set; }

    /// <summary>The image, by tag or digest.</summary>
    [AWSProperty(Required = true)]
    public ImageIdentifier? ImageId { get; set; }
}

/// <summary>The answer of <see cref="IAmazonECR.StartImageScanAsync"/>.</summary>
public sealed class StartImageScanResponse : AmazonWebServiceResponse
{
    /// <summary>The account of the registry.</summary>
    public string? RegistryId { get; set; }

    /// <summary>The name of the repository: 2 to 256 characters, lower case, with <c>/</c> between its parts.</summary>
    public string? RepositoryName { get; set; }

    /// <summary>The image, by tag or digest.</summary>
    public ImageIdentifier? ImageId { get; set; }

    /// <summary>The state of the image's last scan.</summary>
    public ImageScanStatus? ImageScanStatus { get; set; }
}
