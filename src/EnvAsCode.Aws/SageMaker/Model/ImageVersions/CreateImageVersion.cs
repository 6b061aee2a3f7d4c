using System;
using System.Collections.Generic;
using Amazon.Runtime;
using Amazon.Runtime.Internal;

namespace EnvAsCode.Aws.SageMaker.Model;

/// <summary>The request of <see cref="IAmazonSageMaker.CreateImageVersionAsync"/>.</summary>
public sealed class CreateImageVersionRequest : ImageVersionPropertiesRequest
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
    /// Further names of the version, each unique within the image: 1 to 128 letters, digits, <c>-</c>, <c>_</c> and <c>.</c>, not first
    /// <c>.</c> or <c>-</c>.
    /// </summary>
    public List<string>? Aliases { get; set; }
}

/// <summary>The answer of <see cref="IAmazonSageMaker.CreateImageVersionAsync"/>.</summary>
public sealed class CreateImageVersionResponse : AmazonWebServiceResponse
{
    /// <summary>The ARN of the image version; its last segment is the version's number.</summary>
    public string? ImageVersionArn { get; set; }
}
