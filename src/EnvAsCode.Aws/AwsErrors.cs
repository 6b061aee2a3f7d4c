using System;
using System.Collections.Frozen;
using System.Collections.Generic;
using System.IO;
using System.Net;
using System.Net.Http;
using Amazon.Runtime;

namespace EnvAsCode.Aws;

/// <summary>What the error codes of AWS services mean.</summary>
public static class AwsErrors
{
    private static readonly FrozenDictionary<string, AwsErrorKind> ByCode = new Dictionary<string, AwsErrorKind>
    {
        ["ResourceNotFound"] = AwsErrorKind.NotFound,
        ["RepositoryNotFound"] = AwsErrorKind.NotFound,
        ["ImageNotFound"] = AwsErrorKind.NotFound,
        ["LifecyclePolicyNotFound"] = AwsErrorKind.NotFound,
        ["ScanNotFound"] = AwsErrorKind.NotFound,
        ["ResourceInUse"] = AwsErrorKind.InUse,
        ["ResourceAlreadyExists"] = AwsErrorKind.InUse,
        ["OperationAborted"] = AwsErrorKind.InUse,
        ["Conflict"] = AwsErrorKind.InUse,
        ["RepositoryAlreadyExists"] = AwsErrorKind.InUse,
        ["RepositoryNotEmpty"] = AwsErrorKind.InUse,
        ["ImageAlreadyExists"] = AwsErrorKind.InUse,
        ["ImageTagAlreadyExists"] = AwsErrorKind.InUse,
        ["ResourceLimitExceeded"] = AwsErrorKind.LimitExceeded,
        ["AccountLimitExceeded"] = AwsErrorKind.LimitExceeded,
        ["LimitExceeded"] = AwsErrorKind.LimitExceeded,
        ["TooManyTags"] = AwsErrorKind.LimitExceeded,
        ["Validation"] = AwsErrorKind.Validation,
        ["ValidationError"] = AwsErrorKind.Validation,
        ["InvalidInput"] = AwsErrorKind.Validation,
        ["InvalidParameter"] = AwsErrorKind.Validation,
        ["InvalidParameterValue"] = AwsErrorKind.Validation,
        ["InvalidTagParameter"] = AwsErrorKind.Validation,
        ["AccessDenied"] = AwsErrorKind.AccessDenied,
        ["UnauthorizedOperation"] = AwsErrorKind.AccessDenied,
        ["ExpiredToken"] = AwsErrorKind.ExpiredCredentials,
        ["RequestExpired"] = AwsErrorKind.ExpiredCredentials,
        ["UnrecognizedClient"] = AwsErrorKind.InvalidCredentials,
        ["InvalidClientTokenId"] = AwsErrorKind.InvalidCredentials,
        ["InvalidSignature"] = AwsErrorKind.InvalidCredentials,
        ["SignatureDoesNotMatch"] = AwsErrorKind.InvalidCredentials,
        ["IncompleteSignature"] = AwsErrorKind.InvalidCredentials,
        ["MissingAuthenticationToken"] = AwsErrorKind.InvalidCredentials,
        ["Throttling"] = AwsErrorKind.Throttling,
        ["Throttled"] = AwsErrorKind.Throttling,
        ["RequestThrottled"] = AwsErrorKind.Throttling,
        ["TooManyRequests"] = AwsErrorKind.Throttling,
        ["RequestLimitExceeded"] = AwsErrorKind.Throttling,
        ["SlowDown"] = AwsErrorKind.Throttling,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The kind of an error.</summary>
    /// <param name="exception">The exception that a client threw.</param>
    public static AwsErrorKind KindOf(Exception exception) => exception switch
    {
        AmazonServiceException answer => KindOf(answer),
        HttpRequestException or IOException or TimeoutException => AwsErrorKind.Unreachable,
        _ => AwsErrorKind.Other,
    };

    /// <summary>An error code without the <c>Exception</c> at its end, which models and services spell or leave out.</summary>
    /// <param name="code">The code, or the name of an exception's type.</param>
    internal static string WithoutSuffix(string code) =>
        code.EndsWith("Exception", StringComparison.Ordinal) ? code[..^"Exception".Length] : code;

    private static AwsErrorKind KindOf(AmazonServiceException exception)
    {
        if (ByCode.TryGetValue(WithoutSuffix(exception.ErrorCode ?? ""), out AwsErrorKind kind))
        {
            return kind;
        }

        return exception.StatusCode switch
        {
            HttpStatusCode.TooManyRequests => AwsErrorKind.Throttling,
            >= HttpStatusCode.InternalServerError => AwsErrorKind.ServiceFailure,
            _ => AwsErrorKind.Other,
        };
    }
}
