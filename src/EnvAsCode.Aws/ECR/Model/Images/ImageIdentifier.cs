namespace EnvAsCode.Aws.ECR.Model;

/// <summary>An image by tag, by digest, or by both.</summary>
public sealed class ImageIdentifier
{
    /// <summary>The digest, as <c>sha256:…</c>.</summary>
    public string? ImageDigest { get; set; }

    /// <summary>The tag: 1 to 300 characters.</summary>
    public string? ImageTag { get; set; }
}
