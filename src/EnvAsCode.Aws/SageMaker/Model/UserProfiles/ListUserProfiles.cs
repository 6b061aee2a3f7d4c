using System.Collections.Generic;
using EnvAsCode.Aws.Runtime;

namespace EnvAsCode.Aws.SageMaker.Model;

/// <summary>The request of <see cref="IAmazonSageMaker.ListUserProfilesAsync"/>.</summary>
public sealed class ListUserProfilesRequest : PagedRequest
{
    /// <summary>The direction of the order.</summary>
    public SortOrder? SortOrder { get; set; }

    /// <summary>What to sort by.</summary>
    public UserProfileSortKey? SortBy { get; set; }

    /// <summary>Only what belongs to this domain.</summary>
    public string? DomainIdEquals { get; set; }

    /// <summary>Only user profiles with this text in their name.</summary>
    public string? UserProfileNameContains { get; set; }
}

/// <summary>The answer of <see cref="IAmazonSageMaker.ListUserProfilesAsync"/>.</summary>
public sealed class ListUserProfilesResponse : PagedResponse
{
    /// <summary>The user profiles of this page.</summary>
    public List<UserProfileDetails>? UserProfiles { get; set; }
}
