using Amazon.Runtime;
using Amazon.Runtime.Internal;

namespace EnvAsCode.Aws.ECR.Model;

/// <summary>The request of <see cref="IAmazonECR.PutImageAsync"/>.</summary>
public sealed class PutImageRequest : AmazonWebServiceRequest
{
    /// <summary>The account of the registry: 12 digits; the caller's own if not set.</summary>
    public string? RegistryId { get; set; }

    /// <summary>The name of the repository: 2 to 256 characters, lower case, with <c>/</c> between its parts.</summary>
    [AWSProperty(Required = true)]
    public string? RepositoryName { get; set; }

    /// <summary>The manifest: at most 4,194,304 characters.</summary>
    [AWSProperty(Required = true)]
    public string? ImageManifest { get; set; }

    /// <summary>The media type of the manifest.</summary>
    public string? ImageManifestMediaType { get; set; }

    /// <summary>The tag: 1 to 300 characters.</summary>
    public string? ImageTag { get; set; }

    /// <summary>The digest, as <c>sha256:…</c>.</summary>
    public string? ImageDigest { get; set; }
}

/// <summary>The answer of <see cref="IAmazonECR.PutImageAsync"/>.</summary>
public sealed class PutImageResponse : AmazonWebServiceResponse
{
    /// <summary>The image.</summary>
    public Image? Image { get; set; }
}
