using System.Threading;
using System.Threading.Tasks;
using EnvAsCode.Aws.SageMaker.Model;

namespace EnvAsCode.Aws.SageMaker;

public sealed partial class AmazonSageMakerClient
{
    /// <inheritdoc/>
    public Task<CreateAppResponse> CreateAppAsync(CreateAppRequest request, CancellationToken cancellationToken = default) =>
        this.SendAsync<CreateAppResponse>(request, cancellationToken);

    /// <inheritdoc/>
    public Task<DescribeAppResponse> DescribeAppAsync(DescribeAppRequest request, CancellationToken cancellationToken = default) =>
        this.SendAsync<DescribeAppResponse>(request, cancellationToken);

    /// <inheritdoc/>
    public Task<ListAppsResponse> ListAppsAsync(ListAppsRequest request, CancellationToken cancellationToken = default) =>
        this.SendAsync<ListAppsResponse>(request, cancellationToken);

    /// <inheritdoc/>
    public Task<DeleteAppResponse> DeleteAppAsync(DeleteAppRequest request, CancellationToken cancellationToken = default) =>
        this.SendAsync<DeleteAppResponse>(request, cancellationToken);
}
