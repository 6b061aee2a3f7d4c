using System.Threading;
using System.Threading.Tasks;
using EnvAsCode.Aws.SageMaker.Model;

namespace EnvAsCode.Aws.SageMaker;

public sealed partial class AmazonSageMakerClient
{
    /// <inheritdoc/>
    public Task<CreateStudioLifecycleConfigResponse> CreateStudioLifecycleConfigAsync(
        CreateStudioLifecycleConfigRequest request, CancellationToken cancellationToken = default) =>
        this.SendAsync<CreateStudioLifecycleConfigResponse>(request, cancellationToken);

    /// <inheritdoc/>
    public Task<DescribeStudioLifecycleConfigResponse> DescribeStudioLifecycleConfigAsync(
        DescribeStudioLifecycleConfigRequest request, CancellationToken cancellationToken = default) =>
        this.SendAsync<DescribeStudioLifecycleConfigResponse>(request, cancellationToken);

    /// <inheritdoc/>
    public Task<ListStudioLifecycleConfigsResponse> ListStudioLifecycleConfigsAsync(
        ListStudioLifecycleConfigsRequest request, CancellationToken cancellationToken = default) =>
        this.SendAsync<ListStudioLifecycleConfigsResponse>(request, cancellationToken);

    /// <inheritdoc/>
    public Task<DeleteStudioLifecycleConfigResponse> DeleteStudioLifecycleConfigAsync(
        DeleteStudioLifecycleConfigRequest request, CancellationToken cancellationToken = default) =>
        this.SendAsync<DeleteStudioLifecycleConfigResponse>(request, cancellationToken);
}
