using System.Collections.Generic;
using Amazon.Runtime;
using Amazon.Runtime.Internal;

namespace EnvAsCode.Aws.ECR.Model;

/// <summary>The request of <see cref="IAmazonECR.CreateRepositoryAsync"/>.</summary>
public sealed class CreateRepositoryRequest : AmazonWebServiceRequest
{
    /// <summary>The account of the registry: 12 digits; the caller's own if not set.</summary>
    public string? RegistryId { get; set; }

    /// <summary>The name of the repository: 2 to 256 characters, lower case, with <c>/</c> between its parts.</summary>
    [AWSProperty(Required = true)]
    public string? RepositoryName { get; set; }

    /// <summary>The tags.</summary>
    public List<Tag>? Tags { get; set; }

    /// <summary>Whether a tag can be moved to another image; <c>MUTABLE</c> if not set.</summary>
    public ImageTagMutability? ImageTagMutability { get; set; }

    /// <summary>The tags that are excepted: 1 to 5 filters, only with the two <c>…_WITH_EXCLUSION</c> settings.</summary>
    public List<ImageTagMutabilityExclusionFilter>? ImageTagMutabilityExclusionFilters { get; set; }

    /// <summary>Whether images are scanned when they are pushed.</summary>
    public ImageScanningConfiguration? ImageScanningConfiguration { get; set; }

    /// <summary>How the repository is encrypted; it cannot be changed later.</summary>
    public EncryptionConfiguration? EncryptionConfiguration { get; set; }
}

/// <summary>The answer of <see cref="IAmazonECR.CreateRepositoryAsync"/>.</summary>
public sealed class CreateRepositoryResponse : AmazonWebServiceResponse
{
    /// <summary>The repository.</summary>
    public Repository? Repository { get; set; }
}
