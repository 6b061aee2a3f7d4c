using System.Threading;
using System.Threading.Tasks;
using EnvAsCode.Aws.SageMaker.Model;

namespace EnvAsCode.Aws.SageMaker;

public sealed partial class AmazonSageMakerClient
{
    /// <inheritdoc/>
    public Task<CreateAppImageConfigResponse> CreateAppImageConfigAsync(
        CreateAppImageConfigRequest request, CancellationToken cancellationToken = default) =>
        this.SendAsync<CreateAppImageConfigResponse>(request, cancellationToken);

    /// <inheritdoc/>
    public Task<UpdateAppImageConfigResponse> UpdateAppImageConfigAsync(
        UpdateAppImageConfigRequest request, CancellationToken cancellationToken = default) =>
        this.SendAsync<UpdateAppImageConfigResponse>(request, cancellationToken);

    /// <inheritdoc/>
    public Task<DescribeAppImageConfigResponse> DescribeAppImageConfigAsync(
        DescribeAppImageConfigRequest request, CancellationToken cancellationToken = default) =>
        this.SendAsync<DescribeAppImageConfigResponse>(request, cancellationToken);

    /// <inheritdoc/>
    public Task<ListAppImageConfigsResponse> ListAppImageConfigsAsync(
        ListAppImageConfigsRequest request, CancellationToken cancellationToken = default) =>
        this.SendAsync<ListAppImageConfigsResponse>(request, cancellationToken);

    /// <inheritdoc/>
    public Task<DeleteAppImageConfigResponse> DeleteAppImageConfigAsync(
        DeleteAppImageConfigRequest request, CancellationToken cancellationToken = default) =>
        this.SendAsync<DeleteAppImageConfigResponse>(request, cancellationToken);
}
