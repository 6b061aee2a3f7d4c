using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Threading;
using System.Threading.Tasks;
using Amazon.Runtime;

namespace EnvAsCode.Aws.Runtime;

/// <summary>Asks for one page after another until the service names no next one.</summary>
/// <typeparam name="TRequest">The request's type.</typeparam>
/// <typeparam name="TResponse">The type of a page.</typeparam>
public abstract class Paginator<TRequest, TResponse> : IPaginator<TResponse>
    where TRequest : PagedRequest
    where TResponse : PagedResponse
{
    private readonly TRequest request;
    private readonly Func<TRequest, CancellationToken, Task<TResponse>> send;

    private protected Paginator(TRequest request, Func<TRequest, CancellationToken, Task<TResponse>> send)
    {
        ArgumentNullException.ThrowIfNull(request);
        this.request = request;
        this.send = send;
    }

    /// <summary>The pages.</summary>
    public IPaginatedEnumerable<TResponse> Responses => new PaginatedResponse<TResponse>(this);

    /// <inheritdoc/>
    /// <exception cref="AmazonClientException">The service named the page that it had just sent as the next one.</exception>
    public async IAsyncEnumerable<TResponse> PaginateAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        string? token = this.request.NextToken;
        do
        {
            TResponse page = await this.send((TRequest)this.request.For(token), cancellationToken).ConfigureAwait(false);
            yield return page;
            if (!string.IsNullOrEmpty(page.NextToken) && page.NextToken == token)
            {
                throw new AmazonClientException($"{typeof(TRequest).Name}: the service repeats its NextToken; the list would not end.");
            }

            token = page.NextToken;
        }
        while (!string.IsNullOrEmpty(token));
    }

    /// <summary>The items of all pages.</summary>
    /// <typeparam name="TItem">The type of an item.</typeparam>
    /// <param name="itemsOf">The items of a page; <see langword="null"/> if the page has none.</param>
    private protected IPaginatedEnumerable<TItem> Items<TItem>(Func<TResponse, List<TItem>?> itemsOf) =>
        new PaginatedResultKeyResponse<TResponse, TItem>(this, page => itemsOf(page) ?? []);
}
