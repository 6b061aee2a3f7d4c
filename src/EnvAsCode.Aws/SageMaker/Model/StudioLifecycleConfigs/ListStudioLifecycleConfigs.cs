using System;
using System.Collections.Generic;
using EnvAsCode.Aws.Runtime;

namespace EnvAsCode.Aws.SageMaker.Model;

/// <summary>The request of <see cref="IAmazonSageMaker.ListStudioLifecycleConfigsAsync"/>.</summary>
public sealed class ListStudioLifecycleConfigsRequest : PagedRequest
{
    /// <summary>Only what has this text in its name.</summary>
    public string? NameContains { get; set; }

    /// <summary>Only lifecycle configurations of this app type.</summary>
    public StudioLifecycleConfigAppType? AppTypeEquals { get; set; }

    /// <summary>Only what was created at this time or earlier.</summary>
    public DateTime? CreationTimeBefore { get; set; }

    /// <summary>Only what was created at this time or later.</summary>
    public DateTime? CreationTimeAfter { get; set; }

    /// <summary>Only what was changed at this time or earlier.</summary>
    public DateTime? ModifiedTimeBefore { get; set; }

    /// <summary>Only what was changed at this time or later.</summary>
    public DateTime? ModifiedTimeAfter { get; set; }

    /// <summary>What to sort by.</summary>
    public StudioLifecycleConfigSortKey? SortBy { get; set; }

    /// <summary>The direction of the order.</summary>
    public SortOrder? SortOrder { get; set; }
}

/// <summary>The answer of <see cref="IAmazonSageMaker.ListStudioLifecycleConfigsAsync"/>.</summary>
public sealed class ListStudioLifecycleConfigsResponse : PagedResponse
{
    /// <summary>The lifecycle configurations of this page.</summary>
    public List<StudioLifecycleConfigDetails>? StudioLifecycleConfigs { get; set; }
}
