using Amazon.Runtime;
using EnvAsCode.Aws.Runtime;

namespace EnvAsCode.Aws.SageMaker.Model;

/// <summary>Pages through <see cref="IAmazonSageMaker.ListSpacesAsync"/>.</summary>
public sealed class ListSpacesPaginator : Paginator<ListSpacesRequest, ListSpacesResponse>
{
    internal ListSpacesPaginator(IAmazonSageMaker client, ListSpacesRequest request)
        : base(request, client.ListSpacesAsync)
    {
    }

    /// <summary>The spaces of all pages.</summary>
    public IPaginatedEnumerable<SpaceDetails> Spaces => this.Items(page => page.Spaces);
}
