using System.Threading;
using System.Threading.Tasks;
using EnvAsCode.Aws.ECR.Model;

namespace EnvAsCode.Aws.ECR;

public sealed partial class AmazonECRClient
{
    /// <inheritdoc/>
    public Task<StartImageScanResponse> StartImageScanAsync(StartImageScanRequest request, CancellationToken cancellationToken = default) =>
        this.SendAsync<StartImageScanResponse>(request, cancellationToken);

    /// <inheritdoc/>
    public Task<DescribeImageScanFindingsResponse> DescribeImageScanFindingsAsync(
        DescribeImageScanFindingsRequest request, CancellationToken cancellationToken = default) =>
        this.SendAsync<DescribeImageScanFindingsResponse>(request, cancellationToken);
}
