using Amazon.Runtime;

namespace EnvAsCode.Aws.SageMaker;

/// <summary>The type of an app.</summary>
/// <param name="value">The value on the wire.</param>
public sealed class AppType(string value) : ConstantClass(value)
{
    /// <summary>Studio Classic's Jupyter server.</summary>
    public static readonly AppType JupyterServer = new("JupyterServer");

    /// <summary>Studio Classic's kernels.</summary>
    public static readonly AppType KernelGateway = new("KernelGateway");

    /// <summary>The profiler of training jobs.</summary>
    public static readonly AppType DetailedProfiler = new("DetailedProfiler");

    /// <summary>TensorBoard.</summary>
    public static readonly AppType TensorBoard = new("TensorBoard");

    /// <summary>Code Editor.</summary>
    public static readonly AppType CodeEditor = new("CodeEditor");

    /// <summary>JupyterLab.</summary>
    public static readonly AppType JupyterLab = new("JupyterLab");

    /// <summary>RStudio.</summary>
    public static readonly AppType RStudioServerPro = new("RStudioServerPro");

    /// <summary>The sessions of RStudio.</summary>
    public static readonly AppType RSessionGateway = new("RSessionGateway");

    /// <summary>Canvas.</summary>
    public static readonly AppType Canvas = new("Canvas");
}
