using Amazon.Runtime;
using Amazon.Runtime.Endpoints;
using Amazon.Runtime.Internal;

namespace EnvAsCode.Aws.Runtime;

/// <summary>The step of the SDK's pipeline that hands a client's configuration to its endpoint provider.</summary>
internal sealed class ServiceEndpointResolver : BaseEndpointResolver
{
    /// <inheritdoc/>
    protected override EndpointParameters MapEndpointsParameters(IRequestContext requestContext) =>
        EndpointSelection.From(requestContext.ClientConfig).ToParameters();
}
