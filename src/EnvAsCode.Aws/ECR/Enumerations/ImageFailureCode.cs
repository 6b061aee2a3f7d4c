using Amazon.Runtime;

namespace EnvAsCode.Aws.ECR;

/// <summary>Why something could not be done for an image.</summary>
/// <param name="value">The value on the wire.</param>
public sealed class ImageFailureCode(string value) : ConstantClass(value)
{
    /// <summary>The digest is not one.</summary>
    public static readonly ImageFailureCode InvalidImageDigest = new("InvalidImageDigest");

    /// <summary>The tag is not one.</summary>
    public static readonly ImageFailureCode InvalidImageTag = new("InvalidImageTag");

    /// <summary>The tag is another image's.</summary>
    public static readonly ImageFailureCode ImageTagDoesNotMatchDigest = new("ImageTagDoesNotMatchDigest");

    /// <summary>There is no such image.</summary>
    public static readonly ImageFailureCode ImageNotFound = new("ImageNotFound");

    /// <summary>Neither tag nor digest was given.</summary>
    public static readonly ImageFailureCode MissingDigestAndTag = new("MissingDigestAndTag");

    /// <summary>An image index refers to it.</summary>
    public static readonly ImageFailureCode ImageReferencedByManifestList = new("ImageReferencedByManifestList");

    /// <summary>The KMS key could not be used.</summary>
    public static readonly ImageFailureCode KmsError = new("KmsError");

    /// <summary>The upstream registry refused.</summary>
    public static readonly ImageFailureCode UpstreamAccessDenied = new("UpstreamAccessDenied");

    /// <summary>The upstream registry got too many requests.</summary>
    public static readonly ImageFailureCode UpstreamTooManyRequests = new("UpstreamTooManyRequests");

    /// <summary>The upstream registry did not answer.</summary>
    public static readonly ImageFailureCode UpstreamUnavailable = new("UpstreamUnavailable");

    /// <summary>The image cannot be reached, as one in the archive.</summary>
    public static readonly ImageFailureCode ImageInaccessible = new("ImageInaccessible");
}
