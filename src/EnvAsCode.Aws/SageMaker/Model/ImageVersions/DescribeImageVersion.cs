using System;
using Amazon.Runtime;
using Amazon.Runtime.Internal;

namespace EnvAsCode.Aws.SageMaker.Model;

/// <summary>The request of <see cref="IAmazonSageMaker.DescribeImageVersionAsync"/>.</summary>
public sealed class DescribeImageVersionRequest : AmazonWebServiceRequest
{
    /// <summary>
    /// The name of the SageMaker image: 1 to 63 letters, digits, <c>-</c> and <c>.</c>; lower case, because an image version's ARN takes no
    /// other.
    /// </summary>
    [AWSProperty(Required = true)]
    public string? ImageName { get; set; }

    /// <summary>The number of the version; the latest version is described if neither this nor <see cref="Alias"/> is set.</summary>
    public int? Version { get; set; }

    /// <summary>An alias of the version, instead of its number.</summary>
    public string? Alias { get; set; }
}

/// <summary>The answer of <see cref="IAmazonSageMaker.DescribeImageVersionAsync"/>.</summary>
public sealed class DescribeImageVersionResponse : AmazonWebServiceResponse
{
    /// <summary>
    /// The container image in Amazon ECR, as <c>registry/repository@sha256:…</c> or <c>…:tag</c>, in the same Region. At most 255
    /// characters.
    /// </summary>
    public string? BaseImage { get; set; }

    /// <summary>The container image with its digest, as SageMaker resolved <see cref="BaseImage"/>.</summary>
    public string? ContainerImage { get; set; }

    /// <summary>When it was created, in UTC.</summary>
    public DateTime? CreationTime { get; set; }

    /// <summary>Why the last operation failed; not set unless the status says that it did.</summary>
    public string? FailureReason { get; set; }

    /// <summary>The ARN of the SageMaker image.</summary>
    public string? ImageArn { get; set; }

    /// <summary>The ARN of the image version; its last segment is the version's number.</summary>
    public string? ImageVersionArn { get; set; }

    /// <summary>The status of the image version.</summary>
    public ImageVersionStatus? ImageVersionStatus { get; set; }

    /// <summary>When it was last changed, in UTC.</summary>
    public DateTime? LastModifiedTime { get; set; }

    /// <summary>The number of the version, from 1.</summary>
    public int? Version { get; set; }

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
