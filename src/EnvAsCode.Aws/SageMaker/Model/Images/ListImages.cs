using System;
using System.Collections.Generic;
using EnvAsCode.Aws.Runtime;

namespace EnvAsCode.Aws.SageMaker.Model;

/// <summary>The request of <see cref="IAmazonSageMaker.ListImagesAsync"/>.</summary>
public sealed class ListImagesRequest : PagedRequest
{
    /// <summary>Only what was created at this time or later.</summary>
    public DateTime? CreationTimeAfter { get; set; }

    /// <summary>Only what was created at this time or earlier.</summary>
    public DateTime? CreationTimeBefore { get; set; }

    /// <summary>Only what was changed at this time or later.</summary>
    public DateTime? LastModifiedTimeAfter { get; set; }

    /// <summary>Only what was changed at this time or earlier.</summary>
    public DateTime? LastModifiedTimeBefore { get; set; }

    /// <summary>Only what has this text in its name.</summary>
    public string? NameContains { get; set; }

    /// <summary>What to sort by.</summary>
    public ImageSortBy? SortBy { get; set; }

    /// <summary>The direction of the order.</summary>
    public ImageSortOrder? SortOrder { get; set; }
}

/// <summary>The answer of <see cref="IAmazonSageMaker.ListImagesAsync"/>.</summary>
public sealed class ListImagesResponse : PagedResponse
{
    /// <summary>The images of this page.</summary>
    public List<Image>? Images { get; set; }
}
