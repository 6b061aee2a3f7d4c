using System;

namespace EnvAsCode.Aws.SageMaker.Model;

/// <summary>An app image config in a list.</summary>
public sealed class AppImageConfigDetails
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
