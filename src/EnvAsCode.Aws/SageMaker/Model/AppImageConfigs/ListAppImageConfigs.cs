using System;
using System.Collections.Generic;
using EnvAsCode.Aws.Runtime;

namespace EnvAsCode.Aws.SageMaker.Model;

/// <summary>The request of <see cref="IAmazonSageMaker.ListAppImageConfigsAsync"/>.</summary>
public sealed class ListAppImageConfigsRequest : PagedRequest
{
    /// <summary>Only what has this text in its name.</summary>
    public string? NameContains { get; set; }

    /// <summary>Only what was created at this time or earlier.</summary>
    public DateTime? CreationTimeBefore { get; set; }

    /// <summary>Only what was created at this time or later.</summary>
    public DateTime? CreationTimeAfter { get; set; }

    /// <summary>Only what was changed at this time or earlier.</summary>
    public DateTime? ModifiedTimeBefore { get; set; }

    /// <summary>Only what was changed at this time or later.</summary>
    public DateTime? ModifiedTimeAfter { get; set; }

    /// <summary>What to sort by.</summary>
    public AppImageConfigSortKey? SortBy { get; set; }

    /// <summary>The direction of the order.</summary>
    public SortOrder? SortOrder { get; set; }
}

/// <summary>The answer of <see cref="IAmazonSageMaker.ListAppImageConfigsAsync"/>.</summary>
public sealed class ListAppImageConfigsResponse : PagedResponse
{
    /// <summary>The app image configs of this page.</summary>
    public List<AppImageConfigDetails>? AppImageConfigs { get; set; }
}
