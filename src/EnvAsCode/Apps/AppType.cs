namespace EnvAsCode;

/// <summary>
/// A Studio application, named as in the SageMaker API (<c>AppType</c>, <c>StudioLifecycleConfigAppType</c>).
/// </summary>
public enum AppType
{
    /// <summary>JupyterLab in a space of today's Studio.</summary>
    JupyterLab,

    /// <summary>Code Editor (Code-OSS) in a space of today's Studio.</summary>
    CodeEditor,

    /// <summary>
    /// A kernel of Studio Classic. Legacy: Classic's existing applications still run, but AWS lets nobody create new ones.
    /// </summary>
    KernelGateway,

    /// <summary>The Jupyter server of Studio Classic. Legacy, and only for lifecycle configurations: it takes no custom image.</summary>
    JupyterServer,
}
