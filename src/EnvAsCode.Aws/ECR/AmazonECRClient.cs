using Amazon.Runtime;
using EnvAsCode.Aws.Runtime;

namespace EnvAsCode.Aws.ECR;

/// <summary>The client of the Amazon ECR API, version 2015-09-21.</summary>
public sealed partial class AmazonECRClient : JsonServiceClient, IAmazonECR
{
    /// <summary>A client with the credentials that the SDK finds: environment, profile, container, instance.</summary>
    /// <param name="config">The configuration.</param>
    /// <exception cref="AmazonClientException">There is no Region.</exception>
    public AmazonECRClient(AmazonECRConfig config)
        : base(credentials: null, config)
    {
    }

    /// <summary>A client with given credentials.</summary>
    /// <param name="credentials">The credentials; those that the SDK finds if null.</param>
    /// <param name="config">The configuration.</param>
    /// <exception cref="AmazonClientException">There is no Region.</exception>
    public AmazonECRClient(AWSCredentials? credentials, AmazonECRConfig config)
        : base(credentials, config)
    {
    }

    /// <inheritdoc/>
    public ECRPaginators Paginators => new(this);
}
