namespace EnvAsCode.Aws.ECR.Model;

/// <summary>An image with its manifest.</summary>
public sealed class Image
{
    /// <summary>The account of the registry: 12 digits; the caller's own if not set.</summary>
    public string? RegistryId { get; set; }

    /// <summary>The name of the repository: 2 to 256 characters, lower case, with <c>/</c> between its parts.</summary>
    public string? RepositoryName { get; set; }

    /// <summary>The image, by tag or digest.</summary>
    public ImageIdentifier? ImageId { get; set; }

    /// <summary>The manifest: at most 4,194,304 characters.</summary>
    public string? ImageManifest { get; set; }

    /// <summary>The media type of the manifest.</summary>
    public string? ImageManifestMediaType { get; set; }
}
