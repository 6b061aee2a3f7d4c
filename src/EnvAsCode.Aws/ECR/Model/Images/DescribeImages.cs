using System.Collections.Generic;
using Amazon.Runtime.Internal;
using EnvAsCode.Aws.Runtime;

namespace EnvAsCode.Aws.ECR.Model;

/// <summary>The request of <see cref="IAmazonECR.DescribeImagesAsync"/>.</summary>
public sealed class DescribeImagesRequest : PagedRequest
{
    /// <summary>The account of the registry: 12 digits; the caller's own if not set.</summary>
    public string? RegistryId { get; set; }

    /// <summary>The name of the repository: 2 to 256 characters, lower case, with <c>/</c> between its parts.</summary>
    [AWSProperty(Required = true)]
    public string? RepositoryName { get; set; }

    /// <summary>The images, each by tag or digest: 1 to 100; all if not set. Not together with paging.</summary>
    public List<ImageIdentifier>? ImageIds { get; set; }

    /// <summary>Which images.</summary>
    public DescribeImagesFilter? Filter { get; set; }
}

/// <summary>The answer of <see cref="IAmazonECR.DescribeImagesAsync"/>.</summary>
public sealed class DescribeImagesResponse : PagedResponse
{
    /// <summary>The images of this page.</summary>
    public List<ImageDetail>? ImageDetails { get; set; }
}
