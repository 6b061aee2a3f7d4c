using System;
using System.Collections.Generic;
using Amazon.Runtime;
using Amazon.Runtime.Internal;

namespace EnvAsCode.Aws.SageMaker.Model;

/// <summary>The request of <see cref="IAmazonSageMaker.CreateImageVersionAsync"/>.</summary>
public sealed class CreateImageVersionRequest : AmazonWebServiceRequest
{
    /// <summary>
    /// The container image in Amazon ECR, as <c>registry/repository@sha256:…</c> or <c>…:tag</c>, in the same Region. At most 255
    /// characters.
    /// </summary>
    [AWSProperty(Required = true)]
    public string? BaseImage { get; set; }

    /// <summary>Makes a repeated request one request: 1 to 36 letters, digits and <c>-</c>. A new UUID for every request object.</summary>
    public string? ClientToken { get; set; } = Guid.NewGuid().ToString();

    /// <summary>
    /// The name of the SageMaker image: 1 to 63 letters, digits, <c>-</c> and <c>.</c>; lower case, because an image version's ARN takes no
    /// other.
    /// </summary>
    [AWSProperty(Required = true)]
    public string? ImageName { get; set; }

    /// <summary>
    /// Further names of the version, each unique within the image: 1 to 128 letters, digits, <c>-</c>, <c>_</c> and <c>.</c>, not first
    /// <c>.</c> or <c>-</c>.
    /// </summary>
    public List<string>? Aliases { get; set; }

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

/// <summary>The answer of <see cref="IAmazonSageMaker.CreateImageVersionAsync"/>.</summary>
public sealed class CreateImageVersionResponse : AmazonWebServiceResponse
{
    /// <summary>The ARN of the image version; its last segment is the version's number.</summary>
    public string? ImageVersionArn { get; set; }
}
