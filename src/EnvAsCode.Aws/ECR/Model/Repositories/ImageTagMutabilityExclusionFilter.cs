using Amazon.Runtime.Internal;

namespace EnvAsCode.Aws.ECR.Model;

/// <summary>Tags that are excepted from a repository's tag mutability.</summary>
public sealed class ImageTagMutabilityExclusionFilter
{
    /// <summary>How the filter is written.</summary>
    [AWSProperty(Required = true)]
    public ImageTagMutabilityExclusionFilterType? FilterType { get; set; }

    /// <summary>The pattern of the tags, with <c>*</c>: 1 to 128 characters.</summary>
    [AWSProperty(Required = true)]
    public string? Filter { get; set; }
}
