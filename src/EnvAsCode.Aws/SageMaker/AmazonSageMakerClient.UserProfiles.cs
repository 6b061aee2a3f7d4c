using System.Threading;
using System.Threading.Tasks;
using EnvAsCode.Aws.SageMaker.Model;

namespace EnvAsCode.Aws.SageMaker;

public sealed partial class AmazonSageMakerClient
{
    /// <inheritdoc/>
    public Task<DescribeUserProfileResponse> DescribeUserProfileAsync(
        DescribeUserProfileRequest request, CancellationToken cancellationToken = default) =>
        this.SendAsync<DescribeUserProfileResponse>(request, cancellationToken);

    /// <inheritdoc/>
    public Task<ListUserProfilesResponse> ListUserProfilesAsync(
        ListUserProfilesRequest request, CancellationToken cancellationToken = default) =>
        this.SendAsync<ListUserProfilesResponse>(request, cancellationToken);

    /// <inheritdoc/>
    public Task<UpdateUserProfileResponse> UpdateUserProfileAsync(
        UpdateUserProfileRequest request, CancellationToken cancellationToken = default) =>
        this.SendAsync<UpdateUserProfileResponse>(request, cancellationToken);
}
