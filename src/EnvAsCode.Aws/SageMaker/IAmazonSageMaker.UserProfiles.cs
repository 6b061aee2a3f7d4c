using System.Threading;
using System.Threading.Tasks;
using EnvAsCode.Aws.SageMaker.Model;

namespace EnvAsCode.Aws.SageMaker;

public partial interface IAmazonSageMaker
{
    /// <summary>Describes a user profile.</summary>
    /// <param name="request">What is asked for.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The answer.</returns>
    public Task<DescribeUserProfileResponse> DescribeUserProfileAsync(
        DescribeUserProfileRequest request, CancellationToken cancellationToken = default);

    /// <summary>Lists the user profiles.</summary>
    /// <param name="request">What is asked for.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The answer.</returns>
    public Task<ListUserProfilesResponse> ListUserProfilesAsync(
        ListUserProfilesRequest request, CancellationToken cancellationToken = default);

    /// <summary>Changes the members that are set; lists are replaced as a whole.</summary>
    /// <param name="request">What is asked for.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The answer.</returns>
    public Task<UpdateUserProfileResponse> UpdateUserProfileAsync(
        UpdateUserProfileRequest request, CancellationToken cancellationToken = default);
}
