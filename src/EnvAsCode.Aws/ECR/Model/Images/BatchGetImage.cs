using System.Collections.Generic;
using Amazon.Runtime;
using Amazon.Runtime.Internal;

namespace EnvAsCode.Aws.ECR.Model;

/// <summary>The request of <see cref="IAmazonECR.BatchGetImageAsync"/>.</summary>
public sealed class BatchGetImageRequest : AmazonWebServiceRequest
{
    /// <summary>The account of the registry: 12 digits; the caller's own if not set.</summary>
    public string? RegistryId { get; set; }

    /// <summary>The name of the repository: 2 to 256 characters, lower case, with <c>/</c> between its parts.</summary>
    [AWSProperty(Required = true)]
    public string? RepositoryName { get; set; }

    /// <summary>The images, each by tag or digest: 1 to 100.</summary>
    [AWSProperty(Required = true)]
    public List<ImageIdentifier>? ImageIds { get; set; }

    /// <summary>The manifest media types that the caller understands.</summary>
    public List<string>? AcceptedMediaTypes { get; set; }
}

/// <summary>The answer of <see cref="IAmazonECR.BatchGetImageAsync"/>.</summary>
public sealed class BatchGetImageResponse : AmazonWebServiceResponse
{
    /// <summary>The images that were found.</summary>
    public List<Image>? Images { get; set; }

    /// <summary>What could not be done, and why: the operation itself succeeds.</summary>
    public List<ImageFailure>? Failures { get; set; }
}
