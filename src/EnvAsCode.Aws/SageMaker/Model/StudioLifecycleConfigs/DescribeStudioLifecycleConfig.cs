using System;
using Amazon.Runtime;
using Amazon.Runtime.Internal;

namespace EnvAsCode.Aws.SageMaker.Model;

/// <summary>The request of <see cref="IAmazonSageMaker.DescribeStudioLifecycleConfigAsync"/>.</summary>
public sealed class DescribeStudioLifecycleConfigRequest : AmazonWebServiceRequest
{
    /// <summary>The name of the lifecycle configuration: 1 to 63 letters, digits and <c>-</c>.</summary>
    [AWSProperty(Required = true)]
    public string? StudioLifecycleConfigName { get; set; }
}

/// <summary>The answer of <see cref="IAmazonSageMaker.DescribeStudioLifecycleConfigAsync"/>.</summary>
public sealed class DescribeStudioLifecycleConfigResponse : AmazonWebServiceResponse
{
    /// <summary>The ARN of the lifecycle configuration.</summary>
    public string? StudioLifecycleConfigArn { get; set; }

    /// <summary>The name of the lifecycle configuration: 1 to 63 letters, digits and <c>-</c>.</summary>
    public string? StudioLifecycleConfigName { get; set; }

    /// <summary>When it was created, in UTC.</summary>
    public DateTime? CreationTime { get; set; }

    /// <summary>When it was last changed, in UTC.</summary>
    public DateTime? LastModifiedTime { get; set; }

    /// <summary>The script in base64: at most 16,384 characters, so at most 12,288 bytes of script.</summary>
    public string? StudioLifecycleConfigContent { get; set; }

    /// <summary>The app type whose start runs the script.</summary>
    public StudioLifecycleConfigAppType? StudioLifecycleConfigAppType { get; set; }
}
