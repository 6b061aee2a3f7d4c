using System;
using System.Collections.Generic;
using Amazon.Runtime.Internal;
using EnvAsCode.Aws.Runtime;

namespace EnvAsCode.Aws.SageMaker.Model;

/// <summary>The request of <see cref="IAmazonSageMaker.ListImageVersionsAsync"/>.</summary>
public sealed class ListImageVersionsRequest : PagedRequest
{
    /// <summary>Only what was created at this time or later.</summary>
    public DateTime? CreationTimeAfter { get; set; }

    /// <summary>Only what was created at this time or earlier.</summary>
    public DateTime? CreationTimeBefore { get; set; }

    /// <summary>
    /// The name of the SageMaker image: 1 to 63 letters, digits, <c>-</c> and <c>.</c>; lower case, because an image version's ARN takes no
    /// other.
    /// </summary>
    [AWSProperty(Required = true)]
    public string? ImageName { get; set; }

    /// <summary>Only what was changed at this time or later.</summary>
    public DateTime? LastModifiedTimeAfter { get; set; }

    /// <summary>Only what was changed at this time or earlier.</summary>
    public DateTime? LastModifiedTimeBefore { get; set; }

    /// <summary>What to sort by.</summary>
    public ImageVersionSortBy? SortBy { get; set; }

    /// <summary>The direction of the order.</summary>
    public ImageVersionSortOrder? SortOrder { get; set; }
}

/// <summary>The answer of <see cref="IAmazonSageMaker.ListImageVersionsAsync"/>.</summary>
public sealed class ListImageVersionsResponse : PagedResponse
{
    /// <summary>The image versions of this page.</summary>
    public List<ImageVersion>? ImageVersions { get; set; }
}
