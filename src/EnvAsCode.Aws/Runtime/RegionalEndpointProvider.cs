using Amazon.Runtime;
using Amazon.Runtime.Endpoints;
using Amazon.Runtime.Internal.Endpoints.StandardLibrary;

namespace EnvAsCode.Aws.Runtime;

/// <summary>
/// Finds the endpoint of a Region in any partition, after the rule sets of the AWS service models: a custom endpoint is taken as it is and
/// excludes FIPS and dual-stack.
/// </summary>
internal sealed class RegionalEndpointProvider(ServiceHosts hosts) : IEndpointProvider
{
    /// <inheritdoc/>
    public Endpoint ResolveEndpoint(EndpointParameters parameters)
    {
        EndpointSelection selection = EndpointSelection.From(parameters);
        if (selection.Endpoint is not null)
        {
            return Custom(selection);
        }

        if (string.IsNullOrEmpty(selection.Region))
        {
            throw new AmazonClientException("No Region: set it in the client's configuration, in AWS_REGION or in the profile.");
        }

        Partition partition = Fn.Partition(selection.Region);
        string host = this.HostOf(selection, partition);
        string suffix = selection.UseDualStack ? partition.dualStackDnsSuffix : partition.dnsSuffix;
        return new Endpoint($"https://{host}.{selection.Region}.{suffix}");
    }

    private static Endpoint Custom(EndpointSelection selection) => (selection.UseFIPS, selection.UseDualStack) switch
    {
        (true, _) => throw new AmazonClientException("FIPS and a custom endpoint exclude each other: unset one of them."),
        (_, true) => throw new AmazonClientException("Dual-stack and a custom endpoint exclude each other: unset one of them."),
        _ => new Endpoint(selection.Endpoint),
    };

    private string HostOf(EndpointSelection selection, Partition partition)
    {
        if (selection.UseFIPS && !partition.supportsFIPS)
        {
            throw new AmazonClientException($"The partition {partition.name} has no FIPS endpoints.");
        }

        if (selection.UseDualStack && !partition.supportsDualStack)
        {
            throw new AmazonClientException($"The partition {partition.name} has no dual-stack endpoints.");
        }

        ServiceHost host = (selection.UseFIPS, selection.UseDualStack) switch
        {
            (true, true) => hosts.FipsDualStack,
            (true, false) => hosts.Fips,
            (false, true) => hosts.DualStack,
            (false, false) => hosts.Standard,
        };
        return host.In(partition.name);
    }
}
