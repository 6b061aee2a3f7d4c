using Amazon.Runtime;
using EnvAsCode.Aws.Runtime;

namespace EnvAsCode.Aws.SageMaker.Model;

/// <summary>Pages through <see cref="IAmazonSageMaker.ListAppImageConfigsAsync"/>.</summary>
public sealed class ListAppImageConfigsPaginator : Paginator<ListAppImageConfigsRequest, ListAppImageConfigsResponse>
{
    internal ListAppImageConfigsPaginator(IAmazonSageMaker client, ListAppImageConfigsRequest request)
        : base(request, client.ListAppImageConfigsAsync)
    {
    }

    /// <summary>The app image configs of all pages.</summary>
    public IPaginatedEnumerable<AppImageConfigDetails> AppImageConfigs => this.Items(page => page.AppImageConfigs);
}
