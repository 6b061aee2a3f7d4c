using Amazon.Runtime;
using EnvAsCode.Aws.Runtime;

namespace EnvAsCode.Aws.SageMaker.Model;

/// <summary>Pages through <see cref="IAmazonSageMaker.ListStudioLifecycleConfigsAsync"/>.</summary>
public sealed class ListStudioLifecycleConfigsPaginator : Paginator<ListStudioLifecycleConfigsRequest, ListStudioLifecycleConfigsResponse>
{
    internal ListStudioLifecycleConfigsPaginator(IAmazonSageMaker client, ListStudioLifecycleConfigsRequest request)
        : base(request, client.ListStudioLifecycleConfigsAsync)
    {
    }

    /// <summary>The lifecycle configurations of all pages.</summary>
    public IPaginatedEnumerable<StudioLifecycleConfigDetails> StudioLifecycleConfigs => this.Items(page => page.StudioLifecycleConfigs);
}
