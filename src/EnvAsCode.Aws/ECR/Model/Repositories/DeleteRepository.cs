using Amazon.Runtime;
using Amazon.Runtime.Internal;

namespace EnvAsCode.Aws.ECR.Model;

/// <summary>The request of <see cref="IAmazonECR.DeleteRepositoryAsync"/>.</summary>
public sealed class DeleteRepositoryRequest : AmazonWebServiceRequest
{
    /// <summary>The account of the registry: 12 digits; the caller's own if not set.</summary>
    public string? RegistryId { get; set; }

    /// <summary>The name of the repository: 2 to 256 characters, lower case, with <c>/</c> between its parts.</summary>
    [AWSProperty(Required = true)]
    public string? RepositoryName { get; set; }

    /// <summary>Whether a repository that still has images is deleted with them.</summary>
    public bool? Force { get; set; }
}

/// <summary>The answer of <see cref="IAmazonECR.DeleteRepositoryAsync"/>.</summary>
public sealed class DeleteRepositoryResponse : AmazonWebServiceResponse
{
    /// <summary>The repository.</summary>
    public Repository? Repository { get; set; }
}
