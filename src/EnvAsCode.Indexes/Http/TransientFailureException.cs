using System;
using System.Net;

namespace EnvAsCode.Indexes.Http;

/// <summary>A status that may be another one later.</summary>
internal sealed class TransientFailureException(Uri url, HttpStatusCode status, TimeSpan? retryAfter) : Exception
{
    public Uri Url { get; } = url;

    public HttpStatusCode Status { get; } = status;

    /// <summary>The pause that the index asks for.</summary>
    public TimeSpan? RetryAfter { get; } = retryAfter;
}
