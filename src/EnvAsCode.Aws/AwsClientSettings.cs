using System;
using Amazon.Runtime;

namespace EnvAsCode.Aws;

/// <summary>Where clients connect to, and as whom. What is not set comes from the environment and the profile.</summary>
public sealed record AwsClientSettings
{
    /// <summary>The profile of the shared AWS configuration files; <c>AWS_PROFILE</c> or <c>default</c> unless set.</summary>
    public string? Profile { get; init; }

    /// <summary>The Region, as <c>eu-west-1</c>; the profile's, or that of <c>AWS_REGION</c>, unless set.</summary>
    public string? Region { get; init; }

    /// <summary>An endpoint for all services in place of AWS's own, as that of an emulator. It excludes FIPS and dual-stack.</summary>
    public Uri? Endpoint { get; init; }

    /// <summary>An endpoint for Amazon S3 in place of <see cref="Endpoint"/>; that, or AWS's own, unless set.</summary>
    public Uri? S3Endpoint { get; init; }

    /// <summary>Whether to use endpoints with FIPS 140 validated cryptography; <c>AWS_USE_FIPS_ENDPOINT</c> decides unless set.</summary>
    public bool? UseFips { get; init; }

    /// <summary>Whether to use endpoints that answer over IPv6 too; <c>AWS_USE_DUALSTACK_ENDPOINT</c> decides unless set.</summary>
    public bool? UseDualStack { get; init; }

    /// <summary>
    /// How often a failed call is tried again, and how often one whose connection was dropped; 0 for never. The SDK's own choice unless
    /// set: 2 and 10.
    /// </summary>
    public int? MaxErrorRetry { get; init; }

    /// <summary>The credentials; those that the SDK finds for the profile and in the environment unless set.</summary>
    public AWSCredentials? Credentials { get; init; }
}
