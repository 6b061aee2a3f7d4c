using System;
using System.Collections.Generic;

namespace EnvAsCode.Aws.ECR.Model;

/// <summary>A repository.</summary>
public sealed class Repository
{
    /// <summary>The ARN of the repository.</summary>
    public string? RepositoryArn { get; set; }

    /// <summary>The account of the registry: 12 digits; the caller's own if not set.</summary>
    public string? RegistryId { get; set; }

    /// <summary>The name of the repository: 2 to 256 characters, lower case, with <c>/</c> between its parts.</summary>
    public string? RepositoryName { get; set; }

    /// <summary>What stands before <c>:tag</c> or <c>@digest</c> in <c>docker pull</c>. Take it from here rather than build it.</summary>
    public string? RepositoryUri { get; set; }

    /// <summary>When the repository was created, in UTC.</summary>
    public DateTime? CreatedAt { get; set; }

    /// <summary>Whether a tag can be moved to another image; <c>MUTABLE</c> if not set.</summary>
    public ImageTagMutability? ImageTagMutability { get; set; }

    /// <summary>The tags that are excepted: 1 to 5 filters, only with the two <c>…_WITH_EXCLUSION</c> settings.</summary>
    public List<ImageTagMutabilityExclusionFilter>? ImageTagMutabilityExclusionFilters { get; set; }

    /// <summary>Whether images are scanned when they are pushed.</summary>
    public ImageScanningConfiguration? ImageScanningConfiguration { get; set; }

    /// <summary>How the repository is encrypted; it cannot be changed later.</summary>
    public EncryptionConfiguration? EncryptionConfiguration { get; set; }
}
