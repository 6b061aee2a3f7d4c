using System.Collections.Generic;
using Amazon.Runtime;
using Amazon.Runtime.Internal;

namespace EnvAsCode.Aws.SageMaker.Model;

/// <summary>The request of <see cref="IAmazonSageMaker.UpdateImageVersionAsync"/>.</summary>
public sealed class UpdateImageVersionRequest : AmazonWebServiceRequest
{
    /// <summary>
    /// The name of the SageMaker image: 1 to 63 letters, digits, <c>-</c> and <c>.</c>; lower case, because an image version's ARN takes no
    /// other.
    /// </summary>
    [AWSProperty(Required = true)]
    public string? ImageName { get; set; }

    /// <summary>An alias of the version, instead of its number.</summary>
    public string? Alias { get; set; }

    /// <summary>The number of the version, from 1.</summary>
    public int? Version { get; set; }

    /// <summary>Aliases that the version gets.</summary>
    public List<string>? AliasesToAdd { get; set; }

    /// <summary>Aliases that the version loses.</summary>
    public List<string>? AliasesToDelete { get; set; }

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

/// <summary>The answer of <see cref="IAmazonSageMaker.UpdateImageVersionAsync"/>.</summary>
public sealed class UpdateImageVersionResponse : AmazonWebServiceResponse
{
    /// <summary>The ARN of the image version; its last segment is the version's number.</summary>
    public string? ImageVersionArn { get; set; }
}
