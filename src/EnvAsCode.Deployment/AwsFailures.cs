using System;
using System.IO;
using System.Net.Http;
using System.Threading.Tasks;
using Amazon.Runtime;
using EnvAsCode.Aws;
using EnvAsCode.Aws.Waiting;
using EnvAsCode.Diagnostics;

namespace EnvAsCode.Deployment;

/// <summary>Says in the words of this project what AWS answers, and what to do about it.</summary>
internal static class AwsFailures
{
    // Where nobody has credentials for the one way to sign, the SDK complains that it lacks the other one, of which STS has two.
    private const string OtherSigner = "Signature V4a";
    private const string NobodyHasAny = "neither the environment, the profile nor the machine has any";

    /// <summary>Does some work whose failures the user is told.</summary>
    public static async Task<T> ExplainAsync<T>(string work, Func<Task<T>> action)
    {
        try
        {
            return await action();
        }
        catch (Exception e) when (e is AmazonClientException or AmazonServiceException or HttpRequestException or IOException)
        {
            throw Explain(work, e);
        }
    }

    /// <summary>The failure that an exception of the AWS SDK stands for.</summary>
    /// <param name="work">What was being done, as <c>create the image 'churn'</c>.</param>
    public static DeploymentException Explain(string work, Exception exception)
    {
        string words = exception is AmazonServiceException answer ? $"{answer.ErrorCode}: {answer.Message}" : exception.Message;
        return (exception, AwsErrors.KindOf(exception)) switch
        {
            (WaiterException waiter, _) => FailureReasons.Explain(waiter),
            (_, AwsErrorKind.ExpiredCredentials) => new(Rules.ExpiredCredentials, exception, words),
            (_, AwsErrorKind.InvalidCredentials) => new(Rules.NoCredentials, exception, words),
            (_, AwsErrorKind.AccessDenied) => new(Rules.AccessDenied, exception, words),
            (_, AwsErrorKind.LimitExceeded) => new(Rules.QuotaExceeded, exception, words),
            (_, AwsErrorKind.Throttling or AwsErrorKind.ServiceFailure or AwsErrorKind.Unreachable) =>
                new(Rules.ServiceFailed, exception, $"to {work}: {words}"),
            (AmazonServiceException, _) => new(Rules.RequestRefused, exception, "to " + work, words),
            (AmazonClientException, _) when !IsUnreachable(exception) =>
                new(Rules.NoCredentials, exception, words.Contains(OtherSigner, StringComparison.Ordinal) ? NobodyHasAny : words),
            _ => new(Rules.ServiceFailed, exception, $"to {work}: {words}"),
        };
    }

    // The SDK's own exception without an answer is about credentials or the Region, unless a connection is what it wraps.
    private static bool IsUnreachable(Exception? exception) =>
        exception is HttpRequestException or IOException || (exception?.InnerException is { } inner && IsUnreachable(inner));
}
