using Amazon.Runtime;
using EnvAsCode.Aws.Runtime;

namespace EnvAsCode.Aws.SageMaker.Model;

/// <summary>Pages through <see cref="IAmazonSageMaker.ListTagsAsync"/>.</summary>
public sealed class ListTagsPaginator : Paginator<ListTagsRequest, ListTagsResponse>
{
    internal ListTagsPaginator(IAmazonSageMaker client, ListTagsRequest request)
        : base(request, client.ListTagsAsync)
    {
    }

    /// <summary>The tags of all pages.</summary>
    public IPaginatedEnumerable<Tag> Tags => this.Items(page => page.Tags);
}
