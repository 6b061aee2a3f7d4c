using System;
using System.IO;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using Amazon.Runtime;
using Amazon.Runtime.Internal;

namespace EnvAsCode.Aws.Runtime;

/// <summary>
/// A client of a service that speaks AWS JSON 1.1. Credentials, signatures, retries, time-outs and proxies are the SDK's; what is ours is
/// how an operation becomes a request and an answer becomes a response.
/// </summary>
/// <remarks>A client may be used by several threads at once.</remarks>
public abstract class JsonServiceClient : AmazonServiceClient
{
    private protected JsonServiceClient(AWSCredentials? credentials, JsonServiceConfig config)
        : base(credentials, config)
    {
    }

    /// <inheritdoc/>
    protected override IServiceMetadata ServiceMetadata => this.Service;

    /// <summary>Bodies never reach a log, however logging is configured: one of them is the password of a registry.</summary>
    protected override bool SupportResponseLogging => false;

    // Read from the configuration, which the base class has before its constructor builds the pipeline.
    private JsonService Service => ((JsonServiceConfig)this.Config).Service;

    /// <inheritdoc/>
    protected override void CustomizeRuntimePipeline(RuntimePipeline pipeline)
    {
        pipeline.RemoveHandler<EndpointResolver>();
        pipeline.AddHandlerAfter<Marshaller>(new ServiceEndpointResolver());
        pipeline.AddHandlerAfter<Marshaller>(new SigV4AuthSchemeHandler());
    }

    /// <summary>Calls an operation.</summary>
    /// <param name="cancellationToken">Ends the call, also between two tries.</param>
    /// <exception cref="ArgumentException">A member that the operation requires is not set.</exception>
    /// <exception cref="AmazonServiceException">The service refused the request, or failed on every try.</exception>
    /// <exception cref="AmazonClientException">There are no credentials, or no Region.</exception>
    /// <exception cref="HttpRequestException">No connection; one that was dropped may be an <see cref="IOException"/>.</exception>
    private protected Task<TResponse> SendAsync<TResponse>(
        string operation, AmazonWebServiceRequest request, CancellationToken cancellationToken)
        where TResponse : AmazonWebServiceResponse, IShape, new()
    {
        ArgumentNullException.ThrowIfNull(request);
        InvokeOptions options = new()
        {
            RequestMarshaller = new JsonRequestMarshaller(this.Service, operation),
            ResponseUnmarshaller = new JsonResponseUnmarshaller<TResponse>(this.Service),
        };
        return this.InvokeAsync<TResponse>(request, options, cancellationToken);
    }
}
