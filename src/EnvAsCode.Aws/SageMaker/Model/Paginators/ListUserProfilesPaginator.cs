using Amazon.Runtime;
using EnvAsCode.Aws.Runtime;

namespace EnvAsCode.Aws.SageMaker.Model;

/// <summary>Pages through <see cref="IAmazonSageMaker.ListUserProfilesAsync"/>.</summary>
public sealed class ListUserProfilesPaginator : Paginator<ListUserProfilesRequest, ListUserProfilesResponse>
{
    internal ListUserProfilesPaginator(IAmazonSageMaker client, ListUserProfilesRequest request)
        : base(request, client.ListUserProfilesAsync)
    {
    }

    /// <summary>The user profiles of all pages.</summary>
    public IPaginatedEnumerable<UserProfileDetails> UserProfiles => this.Items(page => page.UserProfiles);
}
