using EnvAsCode.Aws.ECR.Model;

namespace EnvAsCode.Aws.ECR;

/// <summary>The lists of Amazon ECR, page by page or item by item.</summary>
public sealed class ECRPaginators
{
    private readonly IAmazonECR client;

    internal ECRPaginators(IAmazonECR client) => this.client = client;

    /// <summary>Pages through <see cref="IAmazonECR.DescribeRepositoriesAsync"/>.</summary>
    /// <param name="request">What is asked for.</param>
    public DescribeRepositoriesPaginator DescribeRepositories(DescribeRepositoriesRequest request) => new(this.client, request);

    /// <summary>Pages through <see cref="IAmazonECR.ListImagesAsync"/>.</summary>
    /// <param name="request">What is asked for.</param>
    public ListImagesPaginator ListImages(ListImagesRequest request) => new(this.client, request);

    /// <summary>Pages through <see cref="IAmazonECR.DescribeImagesAsync"/>.</summary>
    /// <param name="request">What is asked for.</param>
    public DescribeImagesPaginator DescribeImages(DescribeImagesRequest request) => new(this.client, request);

    /// <summary>Pages through <see cref="IAmazonECR.DescribeImageScanFindingsAsync"/>.</summary>
    /// <param name="request">What is asked for.</param>
    public DescribeImageScanFindingsPaginator DescribeImageScanFindings(DescribeImageScanFindingsRequest request)
        => new(this.client, request);
}
