using System.Threading;
using System.Threading.Tasks;
using EnvAsCode.Aws.ECR.Model;

namespace EnvAsCode.Aws.ECR;

public sealed partial class AmazonECRClient
{
    /// <inheritdoc/>
    public Task<ListImagesResponse> ListImagesAsync(ListImagesRequest request, CancellationToken cancellationToken = default) =>
        this.SendAsync<ListImagesResponse>(request, cancellationToken);

    /// <inheritdoc/>
    public Task<DescribeImagesResponse> DescribeImagesAsync(DescribeImagesRequest request, CancellationToken cancellationToken = default) =>
        this.SendAsync<DescribeImagesResponse>(request, cancellationToken);

    /// <inheritdoc/>
    public Task<BatchGetImageResponse> BatchGetImageAsync(BatchGetImageRequest request, CancellationToken cancellationToken = default) =>
        this.SendAsync<BatchGetImageResponse>(request, cancellationToken);

    /// <inheritdoc/>
    public Task<PutImageResponse> PutImageAsync(PutImageRequest request, CancellationToken cancellationToken = default) =>
        this.SendAsync<PutImageResponse>(request, cancellationToken);

    /// <inheritdoc/>
    public Task<BatchDeleteImageResponse> BatchDeleteImageAsync(
        BatchDeleteImageRequest request, CancellationToken cancellationToken = default) =>
        this.SendAsync<BatchDeleteImageResponse>(request, cancellationToken);
}
