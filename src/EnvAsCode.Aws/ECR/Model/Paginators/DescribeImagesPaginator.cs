using Amazon.Runtime;
using EnvAsCode.Aws.Runtime;

namespace EnvAsCode.Aws.ECR.Model;

/// <summary>Pages through <see cref="IAmazonECR.DescribeImagesAsync"/>.</summary>
public sealed class DescribeImagesPaginator : Paginator<DescribeImagesRequest, DescribeImagesResponse>
{
    internal DescribeImagesPaginator(IAmazonECR client, DescribeImagesRequest request)
        : base(request, client.DescribeImagesAsync)
    {
    }

    /// <summary>The images of all pages.</summary>
    public IPaginatedEnumerable<ImageDetail> ImageDetails => this.Items(page => page.ImageDetails);
}
