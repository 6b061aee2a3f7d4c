using System.Collections.Generic;
using Amazon.Runtime;
using Amazon.Runtime.Internal;

namespace EnvAsCode.Aws.SageMaker.Model;

/// <summary>The request of <see cref="IAmazonSageMaker.CreateStudioLifecycleConfigAsync"/>.</summary>
public sealed class CreateStudioLifecycleConfigRequest : AmazonWebServiceRequest
{
    /// <summary>The name of the lifecycle configuration: 1 to 63 letters, digits and <c>-</c>.</summary>
    [AWSProperty(Required = true)]
    public string? StudioLifecycleConfigName { get; set; }

    /// <summary>The script in base64: at most 16,384 characters, so at most 12,288 bytes of script.</summary>
    [AWSProperty(Required = true)]
    public string? StudioLifecycleConfigContent { get; set; }

    /// <summary>The app type whose start runs the script.</summary>
    [AWSProperty(Required = true)]
    public StudioLifecycleConfigAppType? StudioLifecycleConfigAppType { get; set; }

    /// <summary>The tags: at most 50.</summary>
    public List<Tag>? Tags { get; set; }
}

/// <summary>The answer of <see cref="IAmazonSageMaker.CreateStudioLifecycleConfigAsync"/>.</summary>
public sealed class CreateStudioLifecycleConfigResponse : AmazonWebServiceResponse
{
    /// <summary>The ARN of the lifecycle configuration.</summary>
    public string? StudioLifecycleConfigArn { get; set; }
}
