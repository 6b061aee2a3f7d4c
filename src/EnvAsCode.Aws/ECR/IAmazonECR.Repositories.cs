using System.Threading;
using System.Threading.Tasks;
using EnvAsCode.Aws.ECR.Model;

namespace EnvAsCode.Aws.ECR;

public partial interface IAmazonECR
{
    /// <summary>Makes a repository.</summary>
    /// <param name="request">What is asked for.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The answer.</returns>
    public Task<CreateRepositoryResponse> CreateRepositoryAsync(
        CreateRepositoryRequest request, CancellationToken cancellationToken = default);

    /// <summary>Describes repositories.</summary>
    /// <param name="request">What is asked for.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The answer.</returns>
    public Task<DescribeRepositoriesResponse> DescribeRepositoriesAsync(
        DescribeRepositoriesRequest request, CancellationToken cancellationToken = default);

    /// <summary>Deletes a repository.</summary>
    /// <param name="request">What is asked for.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The answer.</returns>
    public Task<DeleteRepositoryResponse> DeleteRepositoryAsync(
        DeleteRepositoryRequest request, CancellationToken cancellationToken = default);

    /// <summary>Sets whether tags can be moved to other images.</summary>
    /// <param name="request">What is asked for.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The answer.</returns>
    public Task<PutImageTagMutabilityResponse> PutImageTagMutabilityAsync(
        PutImageTagMutabilityRequest request, CancellationToken cancellationToken = default);

    /// <summary>Sets whether images are scanned when they are pushed.</summary>
    /// <param name="request">What is asked for.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The answer.</returns>
    public Task<PutImageScanningConfigurationResponse> PutImageScanningConfigurationAsync(
        PutImageScanningConfigurationRequest request, CancellationToken cancellationToken = default);
}
