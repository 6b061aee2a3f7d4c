using System.Threading;
using System.Threading.Tasks;
using EnvAsCode.Aws.ECR.Model;

namespace EnvAsCode.Aws.ECR;

public sealed partial class AmazonECRClient
{
    /// <inheritdoc/>
    public Task<CreateRepositoryResponse> CreateRepositoryAsync(
        CreateRepositoryRequest request, CancellationToken cancellationToken = default) =>
        this.SendAsync<CreateRepositoryResponse>(request, cancellationToken);

    /// <inheritdoc/>
    public Task<DescribeRepositoriesResponse> DescribeRepositoriesAsync(
        DescribeRepositoriesRequest request, CancellationToken cancellationToken = default) =>
        this.SendAsync<DescribeRepositoriesResponse>(request, cancellationToken);

    /// <inheritdoc/>
    public Task<DeleteRepositoryResponse> DeleteRepositoryAsync(
        DeleteRepositoryRequest request, CancellationToken cancellationToken = default) =>
        this.SendAsync<DeleteRepositoryResponse>(request, cancellationToken);

    /// <inheritdoc/>
    public Task<PutImageTagMutabilityResponse> PutImageTagMutabilityAsync(
        PutImageTagMutabilityRequest request, CancellationToken cancellationToken = default) =>
        this.SendAsync<PutImageTagMutabilityResponse>(request, cancellationToken);

    /// <inheritdoc/>
    public Task<PutImageScanningConfigurationResponse> PutImageScanningConfigurationAsync(
        PutImageScanningConfigurationRequest request, CancellationToken cancellationToken = default) =>
        this.SendAsync<PutImageScanningConfigurationResponse>(request, cancellationToken);
}
