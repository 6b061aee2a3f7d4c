using System;
using System.Collections.Generic;

namespace EnvAsCode.Aws.ECR.Model;

/// <summary>An image without its manifest.</summary>
public sealed class ImageDetail
{
    /// <summary>The account of the registry: 12 digits; the caller's own if not set.</summary>
    public string? RegistryId { get; set; }

    /// <summary>The name of the repository: 2 to 256 characters, lower case, with <c>/</c> between its parts.</summary>
    public string? RepositoryName { get; set; }

    /// <summary>The digest, as <c>sha256:…</c>.</summary>
    public string? ImageDigest { get; set; }

    /// <summary>The tags of the image.</summary>
    public List<string>? ImageTags { get; set; }

    /// <summary>The compressed size in bytes; of an image index, that of its largest manifest.</summary>
    public long? ImageSizeInBytes { get; set; }

    /// <summary>When the image was pushed, in UTC.</summary>
    public DateTime? ImagePushedAt { get; set; }

    /// <summary>The state of the image's last scan.</summary>
    public ImageScanStatus? ImageScanStatus { get; set; }

    /// <summary>What the last scan found, in numbers.</summary>
    public ImageScanFindingsSummary? ImageScanFindingsSummary { get; set; }

    /// <summary>The media type of the manifest.</summary>
    public string? ImageManifestMediaType { get; set; }

    /// <summary>The media type of the artifact's configuration.</summary>
    public string? ArtifactMediaType { get; set; }

    /// <summary>When the image was last pulled, in UTC, to about a day.</summary>
    public DateTime? LastRecordedPullTime { get; set; }

    /// <summary>The digest of the image that this one is about, as a signature is.</summary>
    public string? SubjectManifestDigest { get; set; }

    /// <summary>Whether the image can be pulled.</summary>
    public ImageStatus? ImageStatus { get; set; }

    /// <summary>When the image was archived, in UTC.</summary>
    public DateTime? LastArchivedAt { get; set; }

    /// <summary>When the image was brought back from the archive, in UTC.</summary>
    public DateTime? LastActivatedAt { get; set; }
}
