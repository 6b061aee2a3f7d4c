using System.Threading;
using System.Threading.Tasks;
using EnvAsCode.Aws.SageMaker.Model;

namespace EnvAsCode.Aws.SageMaker;

public sealed partial class AmazonSageMakerClient
{
    /// <inheritdoc/>
    public Task<CreateImageResponse> CreateImageAsync(CreateImageRequest request, CancellationToken cancellationToken = default) =>
        this.SendAsync<CreateImageResponse>(request, cancellationToken);

    /// <inheritdoc/>
    public Task<UpdateImageResponse> UpdateImageAsync(UpdateImageRequest request, CancellationToken cancellationToken = default) =>
        this.SendAsync<UpdateImageResponse>(request, cancellationToken);

    /// <inheritdoc/>
    public Task<DescribeImageResponse> DescribeImageAsync(DescribeImageRequest request, CancellationToken cancellationToken = default) =>
        this.SendAsync<DescribeImageResponse>(request, cancellationToken);

    /// <inheritdoc/>
    public Task<ListImagesResponse> ListImagesAsync(ListImagesRequest request, CancellationToken cancellationToken = default) =>
        this.SendAsync<ListImagesResponse>(request, cancellationToken);

    /// <inheritdoc/>
    public Task<DeleteImageResponse> DeleteImageAsync(DeleteImageRequest request, CancellationToken cancellationToken = default) =>
        this.SendAsync<DeleteImageResponse>(request, cancellationToken);
}
