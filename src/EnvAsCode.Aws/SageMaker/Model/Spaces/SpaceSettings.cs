using EnvAsCode.Aws.Runtime;

namespace EnvAsCode.Aws.SageMaker.Model;

/// <summary>The settings of a space.</summary>
public sealed class SpaceSettings : ExtensibleStructure
{
    /// <summary>The type of the app.</summary>
    public AppType? AppType { get; set; }

    /// <summary>The settings of Studio Classic's Jupyter server.</summary>
    public JupyterServerAppSettings? JupyterServerAppSettings { get; set; }

    /// <summary>The settings of Studio Classic's kernels.</summary>
    public KernelGatewayAppSettings? KernelGatewayAppSettings { get; set; }

    /// <summary>The settings of Code Editor.</summary>
    public SpaceCodeEditorAppSettings? CodeEditorAppSettings { get; set; }

    /// <summary>The settings of JupyterLab.</summary>
    public SpaceJupyterLabAppSettings? JupyterLabAppSettings { get; set; }
}
