using System.Threading;
using System.Threading.Tasks;
using EnvAsCode.Aws.SageMaker.Model;

namespace EnvAsCode.Aws.SageMaker;

public sealed partial class AmazonSageMakerClient
{
    /// <inheritdoc/>
    public Task<DescribeSpaceResponse> DescribeSpaceAsync(DescribeSpaceRequest request, CancellationToken cancellationToken = default) =>
        this.SendAsync<DescribeSpaceResponse>(request, cancellationToken);

    /// <inheritdoc/>
    public Task<ListSpacesResponse> ListSpacesAsync(ListSpacesRequest request, CancellationToken cancellationToken = default) =>
        this.SendAsync<ListSpacesResponse>(request, cancellationToken);

    /// <inheritdoc/>
    public Task<UpdateSpaceResponse> UpdateSpaceAsync(UpdateSpaceRequest request, CancellationToken cancellationToken = default) =>
        this.SendAsync<UpdateSpaceResponse>(request, cancellationToken);
}
