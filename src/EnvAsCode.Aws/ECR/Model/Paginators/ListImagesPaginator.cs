using Amazon.Runtime;
using EnvAsCode.Aws.Runtime;

namespace EnvAsCode.Aws.ECR.Model;

/// <summary>Pages through <see cref="IAmazonECR.ListImagesAsync"/>.</summary>
public sealed class ListImagesPaginator : Paginator<ListImagesRequest, ListImagesResponse>
{
    internal ListImagesPaginator(IAmazonECR client, ListImagesRequest request)
        : base(request, client.ListImagesAsync)
    {
    }

    /// <summary>The tags and digests of all pages.</summary>
    public IPaginatedEnumerable<ImageIdentifier> ImageIds => this.Items(page => page.ImageIds);
}
