using Amazon.Runtime;
using EnvAsCode.Aws.Runtime;

namespace EnvAsCode.Aws.ECR.Model;

/// <summary>Pages through <see cref="IAmazonECR.DescribeImageScanFindingsAsync"/>.</summary>
public sealed class DescribeImageScanFindingsPaginator : Paginator<DescribeImageScanFindingsRequest, DescribeImageScanFindingsResponse>
{
    internal DescribeImageScanFindingsPaginator(IAmazonECR client, DescribeImageScanFindingsRequest request)
        : base(request, client.DescribeImageScanFindingsAsync)
    {
    }

    /// <summary>The findings of all pages.</summary>
    public IPaginatedEnumerable<ImageScanFinding> Findings => this.Items(page => page.ImageScanFindings?.Findings);
}
