using Amazon.Runtime;
using Amazon.Runtime.Internal;

namespace EnvAsCode.Aws.SageMaker.Model;

/// <summary>A request that sets the descriptive properties of an image version.</summary>
public abstract class ImageVersionPropertiesRequest : AmazonWebServiceRequest
{
    /// <summary>
    /// The name of the SageMaker image: 1 to 63 letters, digits, <c>-</c> and <c>.</c>; lower case, because an image version's ARN takes no
    /// other.
    /// </summary>
    [AWSProperty(Required = true)]
    public string? ImageName { get; set; }

    /// <summary>How long the version will be kept up.</summary>
    public VendorGuidance? VendorGuidance { get; set; }

    /// <summary>What the image runs.</summary>
    public JobType? JobType { get; set; }

    /// <summary>The framework and its version, as <c>pytorch 2.8</c>.</summary>
    public string? MLFramework { get; set; }

    /// <summary>The language and its version, as <c>python 3.12</c>.</summary>
    public string? ProgrammingLang { get; set; }

    /// <summary>The processor that the image needs.</summary>
    public Processor? Processor { get; set; }

    /// <summary>Whether the image has Horovod.</summary>
    public bool? Horovod { get; set; }

    /// <summary>What the version brings: 1 to 255 characters.</summary>
    public string? ReleaseNotes { get; set; }
}
