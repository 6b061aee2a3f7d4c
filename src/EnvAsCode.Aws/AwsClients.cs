using System;
using System.Net;
using Amazon;
using Amazon.Runtime;
using Amazon.Runtime.CredentialManagement;
using Amazon.S3;
using Amazon.SecurityToken;
using EnvAsCode.Aws.CloudWatchLogs;
using EnvAsCode.Aws.CodeBuild;
using EnvAsCode.Aws.ECR;
using EnvAsCode.Aws.SageMaker;

namespace EnvAsCode.Aws;

/// <summary>The clients that a deployment needs, all for one account and Region.</summary>
public sealed class AwsClients : IDisposable
{
    // A signature names a Region even where the endpoint has none.
    private const string RegionOfEmulators = "us-east-1";

    private readonly AwsClientSettings settings;
    private readonly CredentialProfile? profile;
    private readonly Lazy<IAmazonS3> s3;
    private readonly Lazy<IAmazonCodeBuild> codeBuild;
    private readonly Lazy<IAmazonCloudWatchLogs> cloudWatchLogs;

    /// <summary>Makes the clients. Nothing is sent before their first call.</summary>
    /// <param name="settings">Where to connect to, and as whom.</param>
    /// <exception cref="AmazonClientException">There is no such profile, or no Region.</exception>
    public AwsClients(AwsClientSettings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        this.settings = settings;
        this.profile = FindProfile(settings.Profile);
        AWSCredentials? credentials = settings.Credentials;
        this.SageMaker = new AmazonSageMakerClient(credentials, this.Configure(new AmazonSageMakerConfig()));
        this.ECR = new AmazonECRClient(credentials, this.Configure(new AmazonECRConfig()));
        this.codeBuild = new(() => new AmazonCodeBuildClient(credentials, this.Configure(new AmazonCodeBuildConfig())));
        this.cloudWatchLogs = new(() => new AmazonCloudWatchLogsClient(credentials, this.Configure(new AmazonCloudWatchLogsConfig())));
        this.s3 = new(() => new AmazonS3Client(credentials, this.ConfigureS3()));
        this.SecurityToken = new AmazonSecurityTokenServiceClient(credentials, this.Configure(new AmazonSecurityTokenServiceConfig()));
    }

    /// <summary>Amazon SageMaker.</summary>
    public IAmazonSageMaker SageMaker { get; }

    /// <summary>Amazon ECR.</summary>
    public IAmazonECR ECR { get; }

    /// <summary>AWS CodeBuild.</summary>
    public IAmazonCodeBuild CodeBuild => this.codeBuild.Value;

    /// <summary>Amazon CloudWatch Logs.</summary>
    public IAmazonCloudWatchLogs CloudWatchLogs => this.cloudWatchLogs.Value;

    /// <summary>Amazon S3, by the official client.</summary>
    public IAmazonS3 S3 => this.s3.Value;

    /// <summary>AWS STS, by the official client: whose credentials these are.</summary>
    public IAmazonSecurityTokenService SecurityToken { get; }

    /// <inheritdoc/>
    public void Dispose()
    {
        this.SageMaker.Dispose();
        this.ECR.Dispose();
        this.SecurityToken.Dispose();
        DisposeOf(this.codeBuild);
        DisposeOf(this.cloudWatchLogs);
        DisposeOf(this.s3);
    }

    private static void DisposeOf<T>(Lazy<T> client)
        where T : IDisposable
    {
        if (client.IsValueCreated)
        {
            client.Value.Dispose();
        }
    }

    private static CredentialProfile? FindProfile(string? name)
    {
        if (name is null)
        {
            return null;
        }

        return new CredentialProfileStoreChain().TryGetProfile(name, out CredentialProfile profile)
            ? profile
            : throw new AmazonClientException($"There is no profile '{name}' in the shared AWS configuration files.");
    }

    private AmazonS3Config ConfigureS3()
    {
        // An emulator has one name for all buckets.
        AmazonS3Config config =
            this.Configure(new AmazonS3Config { ForcePathStyle = (this.settings.S3Endpoint ?? this.settings.Endpoint) is not null });
        if (this.settings.S3Endpoint is { } endpoint)
        {
            config.ServiceURL = endpoint.AbsoluteUri;
        }

        // So has one that AWS_ENDPOINT_URL names.
        config.ForcePathStyle |= config.ServiceURL is not null;
        return config;
    }

    private T Configure<T>(T config)
        where T : ClientConfig
    {
        string? region = this.settings.Region ?? this.profile?.Region?.SystemName;
        if (this.settings.Endpoint is not null)
        {
            config.ServiceURL = this.settings.Endpoint.AbsoluteUri;
            config.AuthenticationRegion = region ?? RegionOfEmulators;
            if (this.settings.Endpoint.IsLoopback)
            {
                // A proxy of the environment is for the network; on loopback it would be asked for itself.
                config.SetWebProxy(new WebProxy());
            }
        }
        else if (region is not null)
        {
            config.RegionEndpoint = RegionEndpoint.GetBySystemName(region);
        }

        config.Profile = this.profile is null ? null : new Profile(this.profile.Name);
        if (config.ServiceURL is not null)
        {
            // AWS_ENDPOINT_URL names an address of which the SDK would guess a Region, to sign for.
            config.AuthenticationRegion ??= region;
        }

        config.UseFIPSEndpoint = this.settings.UseFips ?? config.UseFIPSEndpoint;
        config.UseDualstackEndpoint = this.settings.UseDualStack ?? config.UseDualstackEndpoint;
        if (this.settings.MaxErrorRetry is int retries)
        {
            config.MaxErrorRetry = retries;
            config.MaxStaleConnectionRetries = retries;
        }

        return config;
    }
}
