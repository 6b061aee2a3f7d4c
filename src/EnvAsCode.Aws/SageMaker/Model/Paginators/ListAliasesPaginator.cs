using Amazon.Runtime;
using EnvAsCode.Aws.Runtime;

namespace EnvAsCode.Aws.SageMaker.Model;

/// <summary>Pages through <see cref="IAmazonSageMaker.ListAliasesAsync"/>.</summary>
public sealed class ListAliasesPaginator : Paginator<ListAliasesRequest, ListAliasesResponse>
{
    internal ListAliasesPaginator(IAmazonSageMaker client, ListAliasesRequest request)
        : base(request, client.ListAliasesAsync)
    {
    }

    /// <summary>The aliases of all pages.</summary>
    public IPaginatedEnumerable<string> SageMakerImageVersionAliases => this.Items(page => page.SageMakerImageVersionAliases);
}
