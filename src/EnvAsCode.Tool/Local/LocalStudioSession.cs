using System;
using System.Linq;
using System.Security.Cryptography;
using System.Threading;
using System.Threading.Tasks;
using Amazon.Runtime;
using EnvAsCode.Aws;
using EnvAsCode.Deployment;
using EnvAsCode.Diagnostics;
using EnvAsCode.LocalStudio;
using EnvAsCode.LocalStudio.Builds;
using EnvAsCode.LocalStudio.Faults;

namespace EnvAsCode.Tool.Local;

/// <summary>
/// A local Studio for as long as a command runs, over a folder that stays. Any number of commands, and <c>envascode local</c>, may use one
/// folder at the same time: each has a host of its own, and the folder's lock puts their calls in turns.
/// </summary>
internal sealed class LocalStudioSession : IAsyncDisposable
{
    /// <summary>
    /// The environment variable with fault rules, separated by <c>;</c>: how tests, also those of a user's pipeline, try what happens when
    /// AWS throttles, fails, or the machine does.
    /// </summary>
    public const string FaultsVariable = "ENVASCODE_LOCAL_STUDIO_FAULTS";

    private readonly LocalStudioHost host;
    private readonly string secret;

    private LocalStudioSession(LocalStudioHost host, string folder, bool hasRegistry, string secret)
    {
        this.host = host;
        this.secret = secret;
        this.Folder = folder;
        this.HasRegistry = hasRegistry;
    }

    /// <summary>The state folder.</summary>
    public string Folder { get; }

    /// <summary>Whether a registry stands behind ECR, so that images can be pushed.</summary>
    public bool HasRegistry { get; }

    /// <summary>The address for all services.</summary>
    public Uri Endpoint => this.host.Endpoint;

    /// <summary>How clients connect to it.</summary>
    public AwsClientSettings ClientSettings => new()
    {
        Endpoint = this.Endpoint,
        Region = LocalStudioOptions.DefaultRegion,
        Credentials = new BasicAWSCredentials(LocalStudioOptions.DefaultAccessKey, this.secret),
    };

    /// <summary>Starts it.</summary>
    /// <param name="port">The port on 127.0.0.1; 0 for any.</param>
    /// <param name="registry">The registry behind ECR; <see langword="null"/> for none.</param>
    /// <param name="runsBuilds">Whether CodeBuild's builds are run, on this machine.</param>
    /// <param name="cancellation">Stops the start.</param>
    /// <exception cref="DeploymentException">EAC8068: the folder or the port cannot be used.</exception>
    public static async Task<LocalStudioSession> StartAsync(
        string folder, int port, Uri? registry, bool runsBuilds, CancellationToken cancellation)
    {
        // Who can sign a request to a host that runs builds can run programs: nobody else on the machine may.
        string secret = runsBuilds ? Convert.ToHexString(RandomNumberGenerator.GetBytes(16)) : LocalStudioOptions.DefaultAccessKey;
        try
        {
            LocalStudioOptions options = new(folder)
            {
                Port = port,
                SecretAccessKey = secret,
                BuildRunner = runsBuilds ? new ShellBuildRunner() : null,
                Registry = registry is null ? null : new RegistryOptions(registry),
                Faults =
                [
                    .. (Environment.GetEnvironmentVariable(FaultsVariable) ?? "")
                        .Split(';', StringSplitOptions.RemoveEmptyEntries)
                        .Select(FaultRule.Parse)
                ],
            };
            return new LocalStudioSession(await LocalStudioHost.StartAsync(options, cancellation), folder, registry is not null, secret);
        }
        catch (Exception e) when (e is LocalStudioException or FormatException)
        {
            throw new DeploymentException(Rules.LocalStudioNotUsable, e, e.Message.TrimEnd('.'));
        }
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => this.host.DisposeAsync();
}
