using System;
using Amazon.Runtime;
using Amazon.Runtime.Internal;

namespace EnvAsCode.Aws.SageMaker.Model;

/// <summary>The request of <see cref="IAmazonSageMaker.DescribeAppImageConfigAsync"/>.</summary>
public sealed class DescribeAppImageConfigRequest : AmazonWebServiceRequest
{
    /// <summary>The name of the app image config: 1 to 63 letters, digits and <c>-</c>.</summary>
    [AWSProperty(Required = true)]
    public string? AppImageConfigName { get; set; }
}

/// <summary>The answer of <see cref="IAmazonSageMaker.DescribeAppImageConfigAsync"/>.</summary>
public sealed class DescribeAppImageConfigResponse : AmazonWebServiceResponse
{
    /// <summary>The ARN of the app image config.</summary>
    public string? AppImageConfigArn { get; set; }

    /// <summary>The name of the app image config: 1 to 63 letters, digits and <c>-</c>.</summary>
    public string? AppImageConfigName { get; set; }

    /// <summary>When it was created, in UTC.</summary>
    public DateTime? CreationTime { get; set; }

    /// <summary>When it was last changed, in UTC.</summary>
    public DateTime? LastModifiedTime { get; set; }

    /// <summary>How Studio Classic runs the image.</summary>
    public KernelGatewayImageConfig? KernelGatewayImageConfig { get; set; }

    /// <summary>How JupyterLab runs the image.</summary>
    public JupyterLabAppImageConfig? JupyterLabAppImageConfig { get; set; }

    /// <summary>How Code Editor runs the image.</summary>
    public CodeEditorAppImageConfig? CodeEditorAppImageConfig { get; set; }
}
