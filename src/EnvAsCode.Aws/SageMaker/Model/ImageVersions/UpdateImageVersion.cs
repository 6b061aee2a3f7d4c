using System.Collections.Generic;
using Amazon.Runtime;

namespace EnvAsCode.Aws.SageMaker.Model;

/// <summary>The request of <see cref="IAmazonSageMaker.UpdateImageVersionAsync"/>.</summary>
public sealed class UpdateImageVersionRequest : ImageVersionPropertiesRequest
{
    /// <summary>An alias of the version, instead of its number.</summary>
    public string? Alias { get; set; }

    /// <summary>The number of the version, from 1.</summary>
    public int? Version { get; set; }

    /// <summary>Aliases that the version gets.</summary>
    public List<string>? AliasesToAdd { get; set; }

    /// <summary>Aliases that the version loses.</summary>
    public List<string>? AliasesToDelete { get; set; }
}

/// <summary>The answer of <see cref="IAmazonSageMaker.UpdateImageVersionAsync"/>.</summary>
public sealed class UpdateImageVersionResponse : AmazonWebServiceResponse
{
    /// <summary>The ARN of the image version; its last segment is the version's number.</summary>
    public string? ImageVersionArn { get; set; }
}
