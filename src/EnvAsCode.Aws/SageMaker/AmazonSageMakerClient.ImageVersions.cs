using System.Threading;
using System.Threading.Tasks;
using EnvAsCode.Aws.SageMaker.Model;

namespace EnvAsCode.Aws.SageMaker;

public sealed partial class AmazonSageMakerClient
{
    /// <inheritdoc/>
    public Task<CreateImageVersionResponse> CreateImageVersionAsync(
        CreateImageVersionRequest request, CancellationToken cancellationToken = default) =>
        this.SendAsync<CreateImageVersionResponse>(request, cancellationToken);

    /// <inheritdoc/>
    public Task<UpdateImageVersionResponse> UpdateImageVersionAsync(
        UpdateImageVersionRequest request, CancellationToken cancellationToken = default) =>
        this.SendAsync<UpdateImageVersionResponse>(request, cancellationToken);

    /// <inheritdoc/>
    public Task<DescribeImageVersionResponse> DescribeImageVersionAsync(
        DescribeImageVersionRequest request, CancellationToken cancellationToken = default) =>
        this.SendAsync<DescribeImageVersionResponse>(request, cancellationToken);

    /// <inheritdoc/>
    public Task<ListImageVersionsResponse> ListImageVersionsAsync(
        ListImageVersionsRequest request, CancellationToken cancellationToken = default) =>
        this.SendAsync<ListImageVersionsResponse>(request, cancellationToken);

    /// <inheritdoc/>
    public Task<DeleteImageVersionResponse> DeleteImageVersionAsync(
        DeleteImageVersionRequest request, CancellationToken cancellationToken = default) =>
        this.SendAsync<DeleteImageVersionResponse>(request, cancellationToken);

    /// <inheritdoc/>
    public Task<ListAliasesResponse> ListAliasesAsync(ListAliasesRequest request, CancellationToken cancellationToken = default) =>
        this.SendAsync<ListAliasesResponse>(request, cancellationToken);
}
