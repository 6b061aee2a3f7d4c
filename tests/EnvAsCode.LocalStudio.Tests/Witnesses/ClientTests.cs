using System.Linq;
using System.Threading.Tasks;
using EnvAsCode.Testing;
using Xunit;

namespace EnvAsCode.LocalStudio.Tests.Witnesses;

/// <summary>
/// Clients that others wrote live an environment's whole life against the service, with signatures verified and real delays.
/// </summary>
public sealed class ClientTests
{
    [WitnessFact("python3", PythonModule = "boto3")]
    public Task Boto3_lives_an_environments_life() => LiveAsync("python3", "boto3_life_cycle.py");

    [WitnessFact("python3", PythonModule = "boto3")]
    public Task The_calls_of_Terraforms_provider_are_answered_as_it_wants_them() => LiveAsync("python3", "terraform_calls.py");

    [WitnessFact("aws", "bash")]
    public Task The_AWS_CLI_lives_an_environments_life() => LiveAsync("bash", "cli_life_cycle.sh");

    [WitnessFact("node", NodePackage = "@aws-sdk/client-sagemaker")]
    public Task The_JavaScript_SDK_lives_an_environments_life() => LiveAsync("node", "life_cycle.mjs");

    [WitnessFact("python3", PythonModule = "boto3")]
    public async Task Signatures_that_botocore_makes_with_other_keys_are_refused()
    {
        using TemporaryFolder folder = new();
        await using LocalStudioHost host = await LocalStudioHost.StartAsync(new(folder.Path));
        await WitnessProgram.RunAsync("python3", "signatures.py", host, LocalStudioOptions.DefaultAccessKey);
        Assert.All(host.Calls, call => Assert.InRange(call.Status, 400, 403));
    }

    private static async Task LiveAsync(string program, string script)
    {
        using TemporaryFolder folder = new();
        await using LocalStudioHost host = await LocalStudioHost.StartAsync(new(folder.Path));
        await WitnessProgram.RunAsync(program, script, host);
        string[] broken = [.. host.Calls.Where(call => call.Status >= 500).Select(call => call.Operation)];
        Assert.Empty(broken);
        Assert.Contains(host.Calls, call => call is { Service: "sts", Operation: "GetCallerIdentity", Status: 200 });
    }
}
