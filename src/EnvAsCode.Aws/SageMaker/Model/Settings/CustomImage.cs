using Amazon.Runtime.Internal;
using EnvAsCode.Aws.Runtime;

namespace EnvAsCode.Aws.SageMaker.Model;

/// <summary>A SageMaker image that users can choose, with the app image config that says how it runs.</summary>
public sealed class CustomImage : ExtensibleStructure
{
    /// <summary>
    /// The name of the SageMaker image: 1 to 63 letters, digits, <c>-</c> and <c>.</c>; lower case, because an image version's ARN takes no
    /// other.
    /// </summary>
    [AWSProperty(Required = true)]
    public string? ImageName { get; set; }

    /// <summary>The number of the image version; the latest if not set.</summary>
    public int? ImageVersionNumber { get; set; }

    /// <summary>The name of the app image config: 1 to 63 letters, digits and <c>-</c>.</summary>
    [AWSProperty(Required = true)]
    public string? AppImageConfigName { get; set; }
}
