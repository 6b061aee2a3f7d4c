using Amazon.Runtime;
using EnvAsCode.Aws.Runtime;

namespace EnvAsCode.Aws.SageMaker;

/// <summary>The client of the Amazon SageMaker API, version 2017-07-24.</summary>
public sealed partial class AmazonSageMakerClient : JsonServiceClient, IAmazonSageMaker
{
    /// <summary>A client with the credentials that the SDK finds: environment, profile, container, instance.</summary>
    /// <param name="config">The configuration.</param>
    /// <exception cref="AmazonClientException">There is no Region.</exception>
    public AmazonSageMakerClient(AmazonSageMakerConfig config)
        : base(credentials: null, config)
    {
    }

    /// <summary>A client with given credentials.</summary>
    /// <param name="credentials">The credentials; those that the SDK finds if null.</param>
    /// <param name="config">The configuration.</param>
    /// <exception cref="AmazonClientException">There is no Region.</exception>
    public AmazonSageMakerClient(AWSCredentials? credentials, AmazonSageMakerConfig config)
        : base(credentials, config)
    {
    }

    /// <inheritdoc/>
    public SageMakerPaginators Paginators => new(this);
}
