using System;
using System.Threading;
using System.Threading.Tasks;
using Amazon.Runtime;
using Amazon.SecurityToken.Model;
using EnvAsCode.Aws;
using EnvAsCode.Aws.ECR.Model;
using EnvAsCode.Tool.Verbs;

namespace EnvAsCode.Tool.Local;

/// <summary>
/// A declared deployment that is published to a local Studio instead of AWS (<c>envascode local --like production</c>): what needs a Docker
/// Engine or a registry is treated as for the deployment <c>Local</c>.
/// </summary>
/// <param name="HasRegistry">Whether a registry stands behind its ECR, so that images can be pushed.</param>
internal sealed record Rehearsal(bool HasRegistry)
{
    /// <summary>The user that <c>envascode local</c> says its callers are.</summary>
    public const string UserName = "envascode-local";

    /// <summary>
    /// Asks who answers, where a variable names an address on this machine; <see langword="null"/> if it is not <c>envascode local</c>.
    /// </summary>
    public static async Task<Rehearsal?> FindAsync(AwsClients clients, CancellationToken cancellation)
    {
        if (StrayEndpoint.Address is not { IsLoopback: true })
        {
            return null;
        }

        try
        {
            GetCallerIdentityResponse caller = await clients.SecurityToken.GetCallerIdentityAsync(new(), cancellation);
            if (!caller.Arn.EndsWith(":user/" + UserName, StringComparison.Ordinal))
            {
                return null;
            }

            GetAuthorizationTokenResponse token = await clients.ECR.GetAuthorizationTokenAsync(new(), cancellation);
            return new Rehearsal(new Uri(token.AuthorizationData![0].ProxyEndpoint!).IsLoopback);
        }
        catch (Exception e) when (e is AmazonServiceException or AmazonClientException or System.Net.Http.HttpRequestException)
        {
            // Whoever deploys there asks again, and says what is wrong.
            return null;
        }
    }
}
