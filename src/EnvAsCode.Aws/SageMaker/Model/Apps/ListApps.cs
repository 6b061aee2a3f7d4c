using System.Collections.Generic;
using EnvAsCode.Aws.Runtime;

namespace EnvAsCode.Aws.SageMaker.Model;

/// <summary>The request of <see cref="IAmazonSageMaker.ListAppsAsync"/>.</summary>
public sealed class ListAppsRequest : PagedRequest
{
    /// <summary>The direction of the order.</summary>
    public SortOrder? SortOrder { get; set; }

    /// <summary>What to sort by.</summary>
    public AppSortKey? SortBy { get; set; }

    /// <summary>Only what belongs to this domain.</summary>
    public string? DomainIdEquals { get; set; }

    /// <summary>Only apps of this user profile; not together with <see cref="SpaceNameEquals"/>.</summary>
    public string? UserProfileNameEquals { get; set; }

    /// <summary>Only apps of this space; not together with <see cref="UserProfileNameEquals"/>.</summary>
    public string? SpaceNameEquals { get; set; }
}

/// <summary>The answer of <see cref="IAmazonSageMaker.ListAppsAsync"/>.</summary>
public sealed class ListAppsResponse : PagedResponse
{
    /// <summary>The apps of this page. Deleted apps stay listed for a while.</summary>
    public List<AppDetails>? Apps { get; set; }
}
