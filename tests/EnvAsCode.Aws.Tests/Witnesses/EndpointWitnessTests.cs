using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using EnvAsCode.Aws.Runtime;
using EnvAsCode.Aws.Tests.Loopback;
using EnvAsCode.Testing;
using Xunit;

namespace EnvAsCode.Aws.Tests.Witnesses;

/// <summary>Endpoints, resolved by botocore's engine over the rule sets of the service models.</summary>
public class EndpointWitnessTests
{
    [WitnessFact("python3", PythonModule = "botocore")]
    public async Task Every_Region_of_every_partition_has_the_host_that_botocore_finds()
    {
        string json = await Python.RunAsync("endpoints.py", TestedService.All.Select(service => service.Name));
        List<Case> cases = JsonSerializer.Deserialize<List<Case>>(json, JsonSerializerOptions.Web)!;

        Assert.True(cases.Count > 200);
        Assert.Equal(cases.Select(line => line.ToString()), cases.Select(line => (line with { Url = Resolve(line) }).ToString()));
    }

    private static string? Resolve(Case line)
    {
        JsonServiceConfig config = TestedService.Of(line.Service).Configure();
        try
        {
            return EndpointTests.Resolve(config, line.Region, line.Fips, line.DualStack);
        }
        catch (Amazon.Runtime.AmazonClientException)
        {
            return null;
        }
    }

    private sealed record Case(string Service, string Region, bool Fips, bool DualStack, string? Url);
}
