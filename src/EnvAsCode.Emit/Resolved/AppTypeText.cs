namespace EnvAsCode.Emit.Resolved;

/// <summary>How app types are written.</summary>
internal static class AppTypeText
{
    /// <summary>
    /// The app type in names of files and resources: <c>jupyter-lab</c>, <c>code-editor</c>, <c>kernel-gateway</c>, <c>jupyter-server</c>.
    /// </summary>
    public static string FileName(AppType appType) => appType switch
    {
        AppType.JupyterLab => "jupyter-lab",
        AppType.CodeEditor => "code-editor",
        AppType.KernelGateway => "kernel-gateway",
        AppType.JupyterServer => "jupyter-server",
        _ => appType.ToString("D"),
    };

    /// <summary>The app type in SageMaker's API, as <c>JupyterLab</c>.</summary>
    public static string ApiName(AppType appType) => appType.ToString();
}
