using Amazon.Runtime;
using EnvAsCode.Aws.Runtime;

namespace EnvAsCode.Aws.SageMaker.Model;

/// <summary>Pages through <see cref="IAmazonSageMaker.ListDomainsAsync"/>.</summary>
public sealed class ListDomainsPaginator : Paginator<ListDomainsRequest, ListDomainsResponse>
{
    internal ListDomainsPaginator(IAmazonSageMaker client, ListDomainsRequest request)
        : base(request, client.ListDomainsAsync)
    {
    }

    /// <summary>The domains of all pages.</summary>
    public IPaginatedEnumerable<DomainDetails> Domains => this.Items(page => page.Domains);
}
