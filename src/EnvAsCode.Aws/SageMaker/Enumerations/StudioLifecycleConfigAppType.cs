using Amazon.Runtime;

namespace EnvAsCode.Aws.SageMaker;

/// <summary>The app type whose start runs a lifecycle configuration.</summary>
/// <param name="value">The value on the wire.</param>
public sealed class StudioLifecycleConfigAppType(string value) : ConstantClass(value)
{
    /// <summary>Studio Classic's Jupyter server.</summary>
    public static readonly StudioLifecycleConfigAppType JupyterServer = new("JupyterServer");

    /// <summary>Studio Classic's kernels.</summary>
    public static readonly StudioLifecycleConfigAppType KernelGateway = new("KernelGateway");

    /// <summary>Code Editor.</summary>
    public static readonly StudioLifecycleConfigAppType CodeEditor = new("CodeEditor");

    /// <summary>JupyterLab.</summary>
    public static readonly StudioLifecycleConfigAppType JupyterLab = new("JupyterLab");
}
