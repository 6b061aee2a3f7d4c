using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Amazon.Runtime;
using EnvAsCode.Aws;
using EnvAsCode.LocalStudio;
using EnvAsCode.LocalStudio.Faults;
using EnvAsCode.Testing;

namespace EnvAsCode.Tool.Tests;

/// <summary>
/// A declared deployment to a Studio that is not the command's own: it has AWS's clients, credentials and addresses, as in AWS.
/// </summary>
internal sealed class AwsDeployment : IAsyncDisposable
{
    private readonly TemporaryFolder state;

    private AwsDeployment(TemporaryFolder state, LocalStudioHost host)
    {
        this.state = state;
        this.Host = host;
        this.Tool.Variables["AWS_ENDPOINT_URL"] = host.Endpoint.GetLeftPart(UriPartial.Authority);
        this.Tool.Variables["AWS_ACCESS_KEY_ID"] = LocalStudioOptions.DefaultAccessKey;
        this.Tool.Variables["AWS_SECRET_ACCESS_KEY"] = LocalStudioOptions.DefaultAccessKey;
        this.Tool.Variables["AWS_EC2_METADATA_DISABLED"] = "true";
        this.Tool.Variables["AWS_MAX_ATTEMPTS"] = "1";
        this.Tool.Variables["HOME"] = state.Path;
        this.Declare(LocalStudioOptions.DefaultAccount, LocalStudioOptions.DefaultRegion, LocalStudioOptions.DefaultDomainId);
    }

    /// <summary>The command line.</summary>
    public ToolRun Tool { get; } = new();

    /// <summary>The Studio.</summary>
    public LocalStudioHost Host { get; }

    /// <summary>Starts the Studio.</summary>
    /// <param name="registry">The registry behind it; <see langword="null"/> for none.</param>
    /// <param name="delay">How long updates take.</param>
    public static async Task<AwsDeployment> StartAsync(Uri? registry = null, TimeSpan delay = default)
    {
        TemporaryFolder state = new();
        LocalStudioOptions options =
            new(state.Path) { Registry = registry is null ? null : new(registry), Delays = TransitionDelays.All(delay) };
        return new(state, await LocalStudioHost.StartAsync(options));
    }

    /// <summary>Declares the deployment <c>production</c>.</summary>
    public void Declare(string account, string region, string domain) => this.Tool.WriteFile("deployments/production.json", $$"""
        {
          "schemaVersion": 1, "name": "production", "account": "{{account}}", "region": "{{region}}", "domain": "{{domain}}",
          "environments": ["churn"], "attachments": [{ "environment": "churn", "to": "domain" }]
        }
        """);

    /// <summary>Clients of the Studio, for what others do in it.</summary>
    public AwsClients Connect() => new(new AwsClientSettings
    {
        Endpoint = this.Host.Endpoint,
        Region = LocalStudioOptions.DefaultRegion,
        Credentials = new BasicAWSCredentials(LocalStudioOptions.DefaultAccessKey, LocalStudioOptions.DefaultAccessKey),
    });

    /// <summary>What goes wrong from now on.</summary>
    public void Inject(params IEnumerable<string> rules)
    {
        this.Host.Faults.Reset();
        foreach (string rule in rules)
        {
            this.Host.Faults.Add([FaultRule.Parse(rule)]);
        }
    }

    /// <summary>Publishes.</summary>
    public ExternalProgram Publish(params IEnumerable<string> arguments) =>
        this.Tool.Run("publish", ["--deployment", "production", .. arguments]);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await this.Host.DisposeAsync();
        this.Tool.Dispose();
        this.state.Dispose();
    }
}
