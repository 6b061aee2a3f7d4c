using Amazon.Runtime;
using Amazon.Runtime.Endpoints;
using Amazon.Runtime.Internal;
using Amazon.SecurityToken;
using Amazon.Util.Internal;

namespace EnvAsCode.Aws.Runtime;

/// <summary>
/// The configuration of a client: Region, profile, custom endpoint, FIPS, dual-stack, proxy, time-outs and retries are the members of the
/// SDK's <see cref="ClientConfig"/>.
/// </summary>
public abstract class JsonServiceConfig : ClientConfig
{
    private static readonly ServiceEndpointResolver Resolver = new();

    private readonly JsonService service;

    // The SDK's default modes (AWS_DEFAULTS_MODE) are the same for every service, so the ones of its STS package serve here too.
    private protected JsonServiceConfig(JsonService service)
        : base(new DefaultConfigurationProvider(AmazonSecurityTokenServiceDefaultConfiguration.GetAllConfigurations()))
    {
        this.service = service;
        this.ServiceId = service.ServiceId;
        this.AuthenticationServiceName = service.SigningName;
        this.EndpointProvider = new RegionalEndpointProvider(service.Hosts);
        string version = typeof(JsonServiceConfig).Assembly.GetName().Version!.ToString(fieldCount: 3);
        this.UserAgent = InternalSDKUtils.BuildUserAgentString(service.ServiceId, version);
    }

    /// <summary>The date of the API's model that the requests follow.</summary>
    public override string ServiceVersion => this.service.ApiVersion;

    /// <summary>What the client calls itself in its requests.</summary>
    public override string UserAgent { get; }

    /// <summary>The service's name in the SDK's own Region data.</summary>
    public override string RegionEndpointServiceName => this.service.Hosts.Standard.In("aws");

    /// <summary>The service that the configuration is for.</summary>
    internal JsonService Service => this.service;

    /// <summary>The endpoint that a request would be sent to.</summary>
    /// <param name="parameters">The request.</param>
    /// <returns>The endpoint.</returns>
    /// <exception cref="AmazonClientException">No Region is set, or the partition has no such endpoint.</exception>
    public override Endpoint DetermineServiceOperationEndpoint(ServiceOperationEndpointParameters parameters)
    {
        RequestContext context = new(enableMetric: false)
        {
            ClientConfig = this,
            OriginalRequest = parameters.Request,
            Request = new DefaultRequest(parameters.Request, this.ServiceId),
        };
        return Resolver.GetEndpoint(new ExecutionContext(context, responseContext: null));
    }
}
