using System;
using System.Collections.Generic;
using System.Linq;
using System.Security.Cryptography;
using System.Threading;
using System.Threading.Tasks;
using Amazon.Runtime;
using EnvAsCode.Aws;
using EnvAsCode.Deployment;
using EnvAsCode.Deployment.Targets;
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
    private readonly LocalStudioOptions options;

    private LocalStudioSession(LocalStudioHost host, LocalStudioOptions options)
    {
        this.host = host;
        this.options = options;
    }

    /// <summary>The state folder.</summary>
    public string Folder => this.options.StateFolder;

    /// <summary>Whether a registry stands behind ECR, so that images can be pushed.</summary>
    public bool HasRegistry => this.options.Registry is not null;

    /// <summary>The Region that it is in.</summary>
    public string Region => this.options.Region;

    /// <summary>Its domain.</summary>
    public string Domain => this.options.Domain?.Id ?? LocalStudioOptions.DefaultDomainId;

    /// <summary>The address for all services.</summary>
    public Uri Endpoint => this.host.Endpoint;

    /// <summary>How clients connect to it.</summary>
    public AwsClientSettings ClientSettings => new()
    {
        Endpoint = this.Endpoint,
        Region = this.Region,
        Credentials = new BasicAWSCredentials(this.options.AccessKeyId, this.options.SecretAccessKey),
    };

    /// <summary>Starts it.</summary>
    /// <param name="port">The port on 127.0.0.1; 0 for any.</param>
    /// <param name="registry">The registry behind ECR; <see langword="null"/> for none.</param>
    /// <param name="runsBuilds">Whether CodeBuild's builds are run, on this machine.</param>
    /// <param name="like">The deployment whose account, Region and domain it has; <see langword="null"/> for its own.</param>
    /// <param name="cancellation">Stops the start.</param>
    /// <exception cref="DeploymentException">EAC8068: the folder or the port cannot be used.</exception>
    public static async Task<LocalStudioSession> StartAsync(
        string folder, int port, Uri? registry, bool runsBuilds, DeploymentTarget? like, CancellationToken cancellation)
    {
        // Who can sign a request to a host that runs builds can run programs: nobody else on the machine may.
        string secret = runsBuilds ? Convert.ToHexString(RandomNumberGenerator.GetBytes(16)) : LocalStudioOptions.DefaultAccessKey;
        try
        {
            LocalStudioOptions options = new(folder)
            {
                Port = port,
                UserName = Rehearsal.UserName,
                Account = like?.Account ?? LocalStudioOptions.DefaultAccount,
                Region = like?.Region ?? LocalStudioOptions.DefaultRegion,
                Domain = like is null ? null : DomainOf(like),
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
            return new LocalStudioSession(await LocalStudioHost.StartAsync(options, cancellation), options);
        }
        catch (Exception e) when (e is LocalStudioException or FormatException)
        {
            throw new DeploymentException(Rules.LocalStudioNotUsable, e, e.Message.TrimEnd('.'));
        }
    }

    private static InitialDomain? DomainOf(DeploymentTarget target) => target.Domain is null ? null : new InitialDomain(target.Domain)
    {
        UserProfiles = NamesOf(target, AttachmentTarget.UserProfile) is { Count: > 0 } profiles ? profiles : ["alice"],
        Spaces = NamesOf(target, AttachmentTarget.Space),
    };

    private static IReadOnlyList<string> NamesOf(DeploymentTarget target, AttachmentTarget kind) =>
        [.. target.Attachments.Where(attachment => attachment.To == kind).Select(static attachment => attachment.Name!).Distinct()];

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => this.host.DisposeAsync();
}
