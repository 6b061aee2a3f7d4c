using System.Collections.Generic;
using Amazon.Runtime;
using Amazon.Runtime.Internal;

namespace EnvAsCode.Aws.ECR.Model;

/// <summary>The request of <see cref="IAmazonECR.PutImageTagMutabilityAsync"/>.</summary>
public sealed class PutImageTagMutabilityRequest : AmazonWebServiceRequest
{
    /// <summary>The account of the registry: 12 digits; the caller's own if not set.</summary>
    public string? RegistryId { get; set; }

    /// <summary>The name of the repository: 2 to 256 characters, lower case, with <c>/</c> between its parts.</summary>
    [AWSProperty(Required = true)]
    public string? RepositoryName { get; set; }

    /// <summary>Whether a tag can be moved to another image; <c>MUTABLE</c> if not set.</summary>
    [AWSProperty(Required = true)]
    public ImageTagMutability? ImageTagMutability { get; set; }

    /// <summary>The tags that are excepted: 1 to 5 filters, only with the two <c>…_WITH_EXCLUSION</c> settings.</summary>
    public List<ImageTagMutabilityExclusionFilter>? ImageTagMutabilityExclusionFilters { get; set; }
}

/// <summary>The answer of <see cref="IAmazonECR.PutImageTagMutabilityAsync"/>.</summary>
public sealed class PutImageTagMutabilityResponse : AmazonWebServiceResponse
{
    /// <summary>The account of the registry.</summary>
    public string? RegistryId { get; set; }

    /// <summary>The name of the repository: 2 to 256 characters, lower case, with <c>/</c> between its parts.</summary>
    public string? RepositoryName { get; set; }

    /// <summary>Whether a tag can be moved to another image; <c>MUTABLE</c> if not set.</summary>
    public ImageTagMutability? ImageTagMutability { get; set; }

    /// <summary>The tags that are excepted: 1 to 5 filters, only with the two <c>…_WITH_EXCLUSION</c> settings.</summary>
    public List<ImageTagMutabilityExclusionFilter>? ImageTagMutabilityExclusionFilters { get; set; }
}
