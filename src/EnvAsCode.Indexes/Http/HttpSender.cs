using System;
using System.IO;
using System.Net;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Threading;
using System.Threading.Tasks;
using EnvAsCode.Indexes.Credentials;
using Polly;
using Polly.Retry;

namespace EnvAsCode.Indexes.Http;

/// <summary>
/// Sends requests: no more than some at once, again where that may help, along redirects, and with each host's own credentials.
/// </summary>
internal sealed class HttpSender : IDisposable
{
    private const int LongestChain = 10;

    private readonly IndexClientOptions options;
    private readonly HttpClient client;
    private readonly SemaphoreSlim places;
    private readonly ResiliencePipeline retries;

    public HttpSender(IndexClientOptions options)
    {
        this.options = options;
        this.places = new SemaphoreSlim(options.Parallelism);
        this.client = new HttpClient(new SocketsHttpHandler
        {
            // Redirects are followed here, since the credentials of one host are not for another.
            AllowAutoRedirect = false,
            AutomaticDecompression = DecompressionMethods.None,
            ConnectTimeout = options.Timeout,
            PooledConnectionLifetime = TimeSpan.FromMinutes(5),
            UseCookies = false,
            Proxy = options.Proxy,
        })
        {
            Timeout = Timeout.InfiniteTimeSpan,
            DefaultRequestVersion = HttpVersion.Version20,
            DefaultVersionPolicy = HttpVersionPolicy.RequestVersionOrLower,
        };
        this.client.DefaultRequestHeaders.UserAgent.ParseAdd("EnvAsCode/" + typeof(HttpSender).Assembly.GetName().Version!.ToString(2));
        this.retries = this.BuildRetries();
    }

    /// <summary>Sends a request and reads its answer.</summary>
    /// <typeparam name="T">What is read.</typeparam>
    /// <param name="request">What is asked for.</param>
    /// <param name="read">
    /// Reads an answer with a usable status; it gets the address that gave it. It may be called again after a failure.
    /// </param>
    /// <param name="cancellationToken">Ends the request.</param>
    /// <exception cref="IndexException">There is no usable answer.</exception>
    public async Task<T> SendAsync<T>(
        IndexRequest request,
        Action<HttpRequestMessage> configure,
        Func<HttpResponseMessage, Uri, CancellationToken, Task<T>> read,
        CancellationToken cancellationToken)
    {
        ResilienceContext context = ResilienceContextPool.Shared.Get(cancellationToken);
        context.Properties.Set(What, request.What);
        try
        {
            return await this.retries.ExecuteAsync(
                async context => await this.TryAsync(request, configure, read, context.CancellationToken), context);
        }
        catch (Exception e)
            when (HttpFailures.IsTransient(e) || e is TransientFailureException or HttpRequestException or InvalidDataException)
        {
            throw HttpFailures.ToIndexException(e, request.Url);
        }
        finally
        {
            ResilienceContextPool.Shared.Return(context);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        this.client.Dispose();
        this.places.Dispose();
    }

    private static ResiliencePropertyKey<string> What { get; } = new("what");

    private ResiliencePipeline BuildRetries() => this.options.Retries == 0 ? ResiliencePipeline.Empty : new ResiliencePipelineBuilder
    {
        TimeProvider = this.options.TimeProvider,
    }
    .AddRetry(new RetryStrategyOptions
    {
        MaxRetryAttempts = this.options.Retries,
        BackoffType = DelayBackoffType.Exponential,
        UseJitter = true,
        Delay = this.options.RetryDelay,
        MaxDelay = this.options.LongestRetryDelay,
        ShouldHandle = arguments => new(arguments.Outcome.Exception is { } e && HttpFailures.IsTransient(e)
            && !(e is TransientFailureException { RetryAfter: { } pause } && pause > this.options.LongestRetryDelay)),
        DelayGenerator = static arguments => new((arguments.Outcome.Exception as TransientFailureException)?.RetryAfter),
        OnRetry = arguments =>
        {
            string what = arguments.Context.Properties.GetValue(What, "");
            this.options.Progress.Retrying(what, HttpFailures.ReasonOf(arguments.Outcome.Exception!), arguments.RetryDelay.TotalSeconds);
            return default;
        },
    }).Build();

    private async Task<T> TryAsync<T>(
        IndexRequest request,
        Action<HttpRequestMessage> configure,
        Func<HttpResponseMessage, Uri, CancellationToken, Task<T>> read,
        CancellationToken cancellationToken)
    {
        await this.places.WaitAsync(cancellationToken);
        try
        {
            Uri url = SafeUrl.WithoutCredentials(request.Url);
            for (int hop = 0; ; hop++)
            {
                IndexCredential? credential = await this.FindCredentialAsync(url, cancellationToken);
                using HttpResponseMessage response = await this.SendOnceAsync(url, request, credential, configure, cancellationToken);
                if (RedirectOf(response, url) is not { } next)
                {
                    HttpFailures.ThrowIfUnusable(response, url, credential is not null, this.options.TimeProvider.GetUtcNow());
                    return await read(response, url, cancellationToken);
                }

                ThrowIfUnsafe(url, next, hop);
                url = next;
            }
        }
        finally
        {
            this.places.Release();
        }
    }

    private async Task<HttpResponseMessage> SendOnceAsync(
        Uri url,
        IndexRequest request,
        IndexCredential? credential,
        Action<HttpRequestMessage> configure,
        CancellationToken cancellationToken)
    {
        using HttpRequestMessage message = new(
            request.Body is null ? HttpMethod.Get : HttpMethod.Post, credential?.Apply(url) ?? url);
        if (request.Body is { } body)
        {
            message.Content = new ByteArrayContent(body) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } };
        }

        message.Headers.TryAddWithoutValidation("Accept", request.Accept);
        message.Headers.Authorization = credential?.ToHeader();
        configure(message);
        using CancellationTokenSource limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(this.options.Timeout);
        try
        {
            return await this.client.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, limit.Token);
        }
        catch (OperationCanceledException e) when (!cancellationToken.IsCancellationRequested)
        {
            throw new TimeoutException("No answer came.", e);
        }
    }

    private async ValueTask<IndexCredential?> FindCredentialAsync(Uri url, CancellationToken cancellationToken)
    {
        foreach (ICredentialSource source in this.options.Credentials)
        {
            if (await source.FindAsync(url, cancellationToken) is { } credential)
            {
                return credential;
            }
        }

        return null;
    }

    private static Uri? RedirectOf(HttpResponseMessage response, Uri url) =>
        response.StatusCode is HttpStatusCode.MovedPermanently or HttpStatusCode.Found or HttpStatusCode.SeeOther
            or HttpStatusCode.TemporaryRedirect or HttpStatusCode.PermanentRedirect && response.Headers.Location is { } location
            ? SafeUrl.WithoutCredentials(new Uri(url, location))
            : null;

    private static void ThrowIfUnsafe(Uri url, Uri next, int hop)
    {
        if (hop + 1 >= LongestChain)
        {
            throw new IndexException(
                IndexFailure.UnsafeRedirect, url, $"{SafeUrl.Of(url)} sends the request in a circle: check the index's address");
        }

        if (next.Scheme != Uri.UriSchemeHttps && (next.Scheme != Uri.UriSchemeHttp || url.Scheme == Uri.UriSchemeHttps))
        {
            throw new IndexException(
                IndexFailure.UnsafeRedirect,
                url,
                $"{SafeUrl.Of(url)} sends the request to {SafeUrl.Of(next)}, which is no HTTPS: that is not followed");
        }
    }
}
