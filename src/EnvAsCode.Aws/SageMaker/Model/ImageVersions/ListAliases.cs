using System.Collections.Generic;
using Amazon.Runtime.Internal;
using EnvAsCode.Aws.Runtime;

namespace EnvAsCode.Aws.SageMaker.Model;

/// <summary>The request of <see cref="IAmazonSageMaker.ListAliasesAsync"/>.</summary>
public sealed class ListAliasesRequest : PagedRequest
{
    /// <summary>
    /// The name of the SageMaker image: 1 to 63 letters, digits, <c>-</c> and <c>.</c>; lower case, because an image version's ARN takes no
    /// other.
    /// </summary>
    [AWSProperty(Required = true)]
    public string? ImageName { get; set; }

    /// <summary>Only this alias.</summary>
    public string? Alias { get; set; }

    /// <summary>Only the aliases of this version.</summary>
    public int? Version { get; set; }
}

/// <summary>The answer of <see cref="IAmazonSageMaker.ListAliasesAsync"/>.</summary>
public sealed class ListAliasesResponse : PagedResponse
{
    /// <summary>The aliases of this page.</summary>
    public List<string>? SageMakerImageVersionAliases { get; set; }
}
