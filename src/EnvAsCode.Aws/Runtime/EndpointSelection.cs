using Amazon.Runtime;
using Amazon.Runtime.Endpoints;
using Amazon.Util;

namespace EnvAsCode.Aws.Runtime;

/// <summary>What decides an endpoint, under the parameter names of the AWS endpoint rule sets.</summary>
/// <param name="UseFIPS">Whether the endpoint must be a FIPS one.</param>
/// <param name="UseDualStack">Whether the endpoint must answer over IPv6 too.</param>
/// <param name="Endpoint">An endpoint that the user chose, instead of AWS's own.</param>
internal sealed record EndpointSelection(string? Region, bool UseFIPS, bool UseDualStack, string? Endpoint)
{
    /// <summary>The choice that a client's configuration makes.</summary>
    public static EndpointSelection From(IClientConfig config)
    {
        // The SDK forgets the Region where a custom endpoint is set; what it then signs for is AuthenticationRegion.
        string? region = config.RegionEndpoint?.SystemName ?? config.AuthenticationRegion;
        string? endpoint = string.IsNullOrEmpty(config.ServiceURL) ? null : config.ServiceURL;
        if (string.IsNullOrEmpty(region) && endpoint is not null)
        {
            region = AWSSDKUtils.DetermineRegion(endpoint);
        }

        return new EndpointSelection(region, config.UseFIPSEndpoint, config.UseDualstackEndpoint, endpoint);
    }

    /// <summary>Reads the choice back from the SDK's bag of parameters.</summary>
    public static EndpointSelection From(EndpointParameters parameters) => new(
        (string?)parameters[nameof(Region)],
        parameters[nameof(UseFIPS)] is true,
        parameters[nameof(UseDualStack)] is true,
        (string?)parameters[nameof(Endpoint)]);

    /// <summary>The choice as the SDK's bag of parameters.</summary>
    public EndpointParameters ToParameters() => new()
    {
        [nameof(this.Region)] = this.Region,
        [nameof(this.UseFIPS)] = this.UseFIPS,
        [nameof(this.UseDualStack)] = this.UseDualStack,
        [nameof(this.Endpoint)] = this.Endpoint,
    };
}
