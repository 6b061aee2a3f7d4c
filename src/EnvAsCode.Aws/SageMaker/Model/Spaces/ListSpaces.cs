using System.Collections.Generic;
using EnvAsCode.Aws.Runtime;

namespace EnvAsCode.Aws.SageMaker.Model;

/// <summary>The request of <see cref="IAmazonSageMaker.ListSpacesAsync"/>.</summary>
public sealed class ListSpacesRequest : PagedRequest
{
    /// <summary>The direction of the order.</summary>
    public SortOrder? SortOrder { get; set; }

    /// <summary>What to sort by.</summary>
    public SpaceSortKey? SortBy { get; set; }

    /// <summary>Only what belongs to this domain.</summary>
    public string? DomainIdEquals { get; set; }

    /// <summary>Only spaces with this text in their name.</summary>
    public string? SpaceNameContains { get; set; }
}

/// <summary>The answer of <see cref="IAmazonSageMaker.ListSpacesAsync"/>.</summary>
public sealed class ListSpacesResponse : PagedResponse
{
    /// <summary>The spaces of this page.</summary>
    public List<SpaceDetails>? Spaces { get; set; }
}
