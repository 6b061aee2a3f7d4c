using Amazon.Runtime;
using EnvAsCode.Aws.Runtime;

namespace EnvAsCode.Aws.SageMaker.Model;

/// <summary>Pages through <see cref="IAmazonSageMaker.ListImageVersionsAsync"/>.</summary>
public sealed class ListImageVersionsPaginator : Paginator<ListImageVersionsRequest, ListImageVersionsResponse>
{
    internal ListImageVersionsPaginator(IAmazonSageMaker client, ListImageVersionsRequest request)
        : base(request, client.ListImageVersionsAsync)
    {
    }

    /// <summary>The image versions of all pages.</summary>
    public IPaginatedEnumerable<ImageVersion> ImageVersions => this.Items(page => page.ImageVersions);
}
