using Amazon.Runtime;
using EnvAsCode.Aws.Runtime;

namespace EnvAsCode.Aws.SageMaker.Model;

/// <summary>Pages through <see cref="IAmazonSageMaker.ListImagesAsync"/>.</summary>
public sealed class ListImagesPaginator : Paginator<ListImagesRequest, ListImagesResponse>
{
    internal ListImagesPaginator(IAmazonSageMaker client, ListImagesRequest request)
        : base(request, client.ListImagesAsync)
    {
    }

    /// <summary>The images of all pages.</summary>
    public IPaginatedEnumerable<Image> Images => this.Items(page => page.Images);
}
