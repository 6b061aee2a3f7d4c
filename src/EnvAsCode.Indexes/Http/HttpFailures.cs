using System;
using System.Globalization;
using System.IO;
using System.Net;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Security.Authentication;

namespace EnvAsCode.Indexes.Http;

/// <summary>What statuses and exceptions of HTTP mean to the user.</summary>
internal static class HttpFailures
{
    /// <summary>Throws unless the answer is one.</summary>
    /// <param name="url">The address that gave it.</param>
    /// <param name="hadCredential">Whether credentials were sent.</param>
    /// <param name="now">The time, for a <c>Retry-After</c> that is a date.</param>
    public static void ThrowIfUnusable(HttpResponseMessage response, Uri url, bool hadCredential, DateTimeOffset now)
    {
        string address = SafeUrl.Of(url);
        switch (response.StatusCode)
        {
            case >= HttpStatusCode.OK and < HttpStatusCode.Ambiguous or HttpStatusCode.NotModified:
                return;
            case HttpStatusCode.NotFound or HttpStatusCode.Gone:
                throw new IndexException(IndexFailure.NotFound, url, $"there is nothing at {address}");
            case HttpStatusCode.Unauthorized or HttpStatusCode.ProxyAuthenticationRequired:
                throw new IndexException(
                    IndexFailure.CredentialsNeeded, url, CredentialsMessage(response.StatusCode, url, address, hadCredential));
            case HttpStatusCode.Forbidden:
                throw new IndexException(
                    IndexFailure.AccessDenied,
                    url,
                    $"{address} refuses access (403): whoever runs the index has to allow {(hadCredential ? "this user" : "it")} to read "
                    + "it");
            case HttpStatusCode.RequestTimeout
                or HttpStatusCode.TooManyRequests
                or (HttpStatusCode)425
                or >= HttpStatusCode.InternalServerError:
                throw new TransientFailureException(url, response.StatusCode, PauseOf(response.Headers.RetryAfter, now));
            default:
                throw new IndexException(
                    IndexFailure.UnexpectedStatus,
                    url,
                    $"{address} answered {Number(response.StatusCode)}, which no index should: check its address");
        }
    }

    /// <summary>Whether the same request may succeed later.</summary>
    public static bool IsTransient(Exception exception) => exception switch
    {
        TransientFailureException { Status: HttpStatusCode.NotImplemented or HttpStatusCode.HttpVersionNotSupported } => false,
        HttpRequestException { HttpRequestError: HttpRequestError.SecureConnectionError } => false,
        TransientFailureException or HttpRequestException or TimeoutException or IOException => true,
        _ => false,
    };

    /// <summary>A word on what happened, for progress.</summary>
    public static string ReasonOf(Exception exception) => exception switch
    {
        TransientFailureException transient => "the index answered " + Number(transient.Status),
        TimeoutException => "nothing came in time",
        HttpRequestException { HttpRequestError: HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError } =>
            "no connection",
        _ => "the connection was lost",
    };

    /// <summary>The failure that the user sees.</summary>
    public static IndexException ToIndexException(Exception exception, Uri url)
    {
        string address = SafeUrl.Of(url);
        return exception switch
        {
            TransientFailureException { Status: HttpStatusCode.TooManyRequests } limited => new IndexException(
                IndexFailure.RateLimited,
                limited.Url,
                $"{SafeUrl.Of(limited.Url)} takes no more requests for now (429){WaitAdvice(limited.RetryAfter)}: try again later, or ask "
                + "for fewer at once"),
            TransientFailureException transient => new IndexException(
                IndexFailure.ServerError,
                transient.Url,
                $"{SafeUrl.Of(transient.Url)} failed again and again ({Number(transient.Status)}){WaitAdvice(transient.RetryAfter)}: try "
                + "again later"),
            TimeoutException => new IndexException(
                IndexFailure.TimedOut,
                url,
                $"{address} did not answer in time: try again later, or look whether a proxy is in the way",
                exception),
            HttpRequestException { HttpRequestError: HttpRequestError.NameResolutionError } => new IndexException(
                IndexFailure.Unreachable, url, $"the host of {address} is not known: check the address and the network", exception),
            HttpRequestException { HttpRequestError: HttpRequestError.SecureConnectionError } or AuthenticationException =>
                new IndexException(
                    IndexFailure.Unreachable,
                    url,
                    $"no trusted connection to {address} could be made: its certificate is not trusted here (SSL_CERT_FILE names further "
                    + "authorities)",
                    exception),
            HttpRequestException { HttpRequestError: HttpRequestError.ProxyTunnelError } => new IndexException(
                IndexFailure.Unreachable, url, $"the proxy makes no connection to {address}: check HTTPS_PROXY and NO_PROXY", exception),
            HttpRequestException { HttpRequestError: HttpRequestError.ConnectionError } => new IndexException(
                IndexFailure.Unreachable,
                url,
                $"no connection to {address} could be made: check the address, the network and the proxy",
                exception),
            InvalidDataException => new IndexException(
                IndexFailure.Malformed, url, $"the compression of what {address} sent is broken: a proxy may have changed it", exception),
            _ => new IndexException(
                IndexFailure.Truncated, url, $"the connection to {address} ended before the whole answer was there", exception),
        };
    }

    private static string CredentialsMessage(HttpStatusCode status, Uri url, string address, bool hadCredential) =>
        status == HttpStatusCode.ProxyAuthenticationRequired
            ? $"the proxy on the way to {address} asks for credentials: put them into HTTPS_PROXY"
            : hadCredential ? $"{address} does not accept the credentials that there are for {url.Host}: they are wrong or have expired"
            : $"{address} asks for credentials and there are none for {url.Host}: put them into .netrc, or into the environment as "
                + "docs/locks.md says";

    private static string WaitAdvice(TimeSpan? pause) =>
        pause is { } wait
            ? string.Create(CultureInfo.InvariantCulture, $", and asks for a pause of {Math.Ceiling(wait.TotalSeconds)} s")
            : "";

    private static string Number(HttpStatusCode status) => ((int)status).ToString(CultureInfo.InvariantCulture);

    private static TimeSpan? PauseOf(RetryConditionHeaderValue? header, DateTimeOffset now)
    {
        TimeSpan? pause = header?.Delta ?? (header?.Date - now);
        return pause < TimeSpan.Zero ? TimeSpan.Zero : pause;
    }
}
