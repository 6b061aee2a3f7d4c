using System.Threading;
using System.Threading.Tasks;
using EnvAsCode.Aws.SageMaker.Model;

namespace EnvAsCode.Aws.SageMaker;

public partial interface IAmazonSageMaker
{
    /// <summary>Makes a lifecycle configuration. Its content cannot be changed afterwards.</summary>
    /// <param name="request">What is asked for.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The answer.</returns>
    public Task<CreateStudioLifecycleConfigResponse> CreateStudioLifecycleConfigAsync(
        CreateStudioLifecycleConfigRequest request, CancellationToken cancellationToken = default);

    /// <summary>Describes a lifecycle configuration.</summary>
    /// <param name="request">What is asked for.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The answer.</returns>
    public Task<DescribeStudioLifecycleConfigResponse> DescribeStudioLifecycleConfigAsync(
        DescribeStudioLifecycleConfigRequest request, CancellationToken cancellationToken = default);

    /// <summary>Lists the lifecycle configurations of the account in the Region.</summary>
    /// <param name="request">What is asked for.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The answer.</returns>
    public Task<ListStudioLifecycleConfigsResponse> ListStudioLifecycleConfigsAsync(
        ListStudioLifecycleConfigsRequest request, CancellationToken cancellationToken = default);

    /// <summary>Deletes a lifecycle configuration that no domain, user profile, space or running app uses.</summary>
    /// <param name="request">What is asked for.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The answer.</returns>
    public Task<DeleteStudioLifecycleConfigResponse> DeleteStudioLifecycleConfigAsync(
        DeleteStudioLifecycleConfigRequest request, CancellationToken cancellationToken = default);
}
