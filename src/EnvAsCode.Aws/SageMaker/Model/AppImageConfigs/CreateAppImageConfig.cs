using System.Collections.Generic;
using Amazon.Runtime;
using Amazon.Runtime.Internal;

namespace EnvAsCode.Aws.SageMaker.Model;

/// <summary>The request of <see cref="IAmazonSageMaker.CreateAppImageConfigAsync"/>.</summary>
public sealed class CreateAppImageConfigRequest : AmazonWebServiceRequest
{
    /// <summary>The name of the app image config: 1 to 63 letters, digits and <c>-</c>.</summary>
    [AWSProperty(Required = true)]
    public string? AppImageConfigName { get; set; }

    /// <summary>The tags: at most 50.</summary>
    public List<Tag>? Tags { get; set; }

    /// <summary>How Studio Classic runs the image.</summary>
    public KernelGatewayImageConfig? KernelGatewayImageConfig { get; set; }

    /// <summary>How JupyterLab runs the image.</summary>
    public JupyterLabAppImageConfig? JupyterLabAppImageConfig { get; set; }

    /// <summary>How Code Editor runs the image.</summary>
    public CodeEditorAppImageConfig? CodeEditorAppImageConfig { get; set; }
}

/// <summary>The answer of <see cref="IAmazonSageMaker.CreateAppImageConfigAsync"/>.</summary>
public sealed class CreateAppImageConfigResponse : AmazonWebServiceResponse
{
    /// <summary>The ARN of the app image config.</summary>
    public string? AppImageConfigArn { get; set; }
}
