using System.Threading;
using System.Threading.Tasks;
using EnvAsCode.Aws.SageMaker.Model;

namespace EnvAsCode.Aws.SageMaker;

public partial interface IAmazonSageMaker
{
    /// <summary>Makes an app image config.</summary>
    /// <param name="request">What is asked for.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The answer.</returns>
    public Task<CreateAppImageConfigResponse> CreateAppImageConfigAsync(
        CreateAppImageConfigRequest request, CancellationToken cancellationToken = default);

    /// <summary>Replaces the blocks of an app image config that are set.</summary>
    /// <param name="request">What is asked for.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The answer.</returns>
    public Task<UpdateAppImageConfigResponse> UpdateAppImageConfigAsync(
        UpdateAppImageConfigRequest request, CancellationToken cancellationToken = default);

    /// <summary>Describes an app image config.</summary>
    /// <param name="request">What is asked for.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The answer.</returns>
    public Task<DescribeAppImageConfigResponse> DescribeAppImageConfigAsync(
        DescribeAppImageConfigRequest request, CancellationToken cancellationToken = default);

    /// <summary>Lists the app image configs of the account in the Region.</summary>
    /// <param name="request">What is asked for.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The answer.</returns>
    public Task<ListAppImageConfigsResponse> ListAppImageConfigsAsync(
        ListAppImageConfigsRequest request, CancellationToken cancellationToken = default);

    /// <summary>Deletes an app image config. The API does not refuse one that is still attached.</summary>
    /// <param name="request">What is asked for.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The answer.</returns>
    public Task<DeleteAppImageConfigResponse> DeleteAppImageConfigAsync(
        DeleteAppImageConfigRequest request, CancellationToken cancellationToken = default);
}
