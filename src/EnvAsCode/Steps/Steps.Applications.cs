namespace EnvAsCode;

/// <content>The words for JupyterLab, its server and Code Editor.</content>
public static partial class Steps
{
    /// <summary>Settings are merged into a JSON file.</summary>
    /// <param name="path">The file; <c>~/</c> may begin its path.</param>
    /// <param name="json">The settings, a JSON object.</param>
    public static MergeJsonStep MergeJson(ScriptText path, ScriptText json) => new(path, json);

    /// <summary>Settings of a plug-in of JupyterLab, merged into the user's (<c>~/.jupyter/lab/user-settings</c>).</summary>
    /// <param name="plugin">The plug-in as JupyterLab names it, as <c>@jupyterlab/notebook-extension:tracker</c>.</param>
    /// <param name="json">The settings, a JSON object.</param>
    public static MergeJsonStep JupyterLabUserSettings(string plugin, ScriptText json) =>
        new("~/.jupyter/lab/user-settings/" + (plugin ?? "").Replace(':', '/') + ".jupyterlab-settings", json);

    /// <summary>
    /// Settings of JupyterLab's page, merged into the user's (<c>~/.jupyter/labconfig/page_config.json</c>): disabled extensions, whether a
    /// notebook starts its kernel.
    /// </summary>
    /// <param name="json">The settings, a JSON object.</param>
    public static MergeJsonStep JupyterLabPageConfig(ScriptText json) => new("~/.jupyter/labconfig/page_config.json", json);

    /// <summary>Settings of the Jupyter server, merged into the user's (<c>~/.jupyter/jupyter_server_config.json</c>).</summary>
    /// <param name="json">The settings, a JSON object.</param>
    public static MergeJsonStep JupyterServerUserConfig(ScriptText json) => new("~/.jupyter/jupyter_server_config.json", json);

    /// <summary>Settings of Code Editor, merged into the user's, or in a new space into AWS's own.</summary>
    /// <param name="json">The settings, a JSON object.</param>
    // The folder: --server-data-dir in SageMaker Distribution's start-code-editor.
    public static MergeJsonStep CodeEditorSettings(ScriptText json) =>
        new("~/sagemaker-code-editor-server-data/data/User/settings.json", json);

    /// <summary>An extension of the Jupyter server is turned on.</summary>
    /// <param name="module">The extension's Python module.</param>
    public static JupyterServerExtensionStep JupyterServerExtension(ScriptText module) => new(module);

    /// <summary>The Jupyter server is restarted; the last step.</summary>
    public static RestartJupyterServerStep RestartJupyterServer() => new();
}
