using System.Collections.Generic;
using Amazon.Runtime.Internal;
using EnvAsCode.Aws.Runtime;

namespace EnvAsCode.Aws.ECR.Model;

/// <summary>The request of <see cref="IAmazonECR.ListImagesAsync"/>.</summary>
public sealed class ListImagesRequest : PagedRequest
{
    /// <summary>The account of the registry: 12 digits; the caller's own if not set.</summary>
    public string? RegistryId { get; set; }

    /// <summary>The name of the repository: 2 to 256 characters, lower case, with <c>/</c> between its parts.</summary>
    [AWSProperty(Required = true)]
    public string? RepositoryName { get; set; }

    /// <summary>Which images.</summary>
    public ListImagesFilter? Filter { get; set; }
}

/// <summary>The answer of <see cref="IAmazonECR.ListImagesAsync"/>.</summary>
public sealed class ListImagesResponse : PagedResponse
{
    /// <summary>The tags and digests of this page.</summary>
    public List<ImageIdentifier>? ImageIds { get; set; }
}
