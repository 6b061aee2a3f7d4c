using Amazon.Runtime;
using EnvAsCode.Aws.Runtime;

namespace EnvAsCode.Aws.SageMaker.Model;

/// <summary>Pages through <see cref="IAmazonSageMaker.ListAppsAsync"/>.</summary>
public sealed class ListAppsPaginator : Paginator<ListAppsRequest, ListAppsResponse>
{
    internal ListAppsPaginator(IAmazonSageMaker client, ListAppsRequest request)
        : base(request, client.ListAppsAsync)
    {
    }

    /// <summary>The apps of all pages.</summary>
    public IPaginatedEnumerable<AppDetails> Apps => this.Items(page => page.Apps);
}
