using EnvAsCode.Emit.Scripts;

namespace EnvAsCode.Emit.Steps.Applications;

/// <summary>A restart of the Jupyter server, after its settings.</summary>
internal sealed class RestartJupyterServerStepKind : StepKind<RestartJupyterServerStep>
{
    // In the background: the script has ended when the server goes down. Studio's images have the command, and supervisor under it.
    private const string Restart =
        """

        # The server reads its settings and extensions anew.
        if command -v restart-jupyter-server > /dev/null; then
          nohup restart-jupyter-server > /dev/null 2>&1 < /dev/null &
        else
          nohup supervisorctl -c /etc/supervisor/conf.d/supervisord.conf restart jupyterlabserver > /dev/null 2>&1 < /dev/null &
        fi
        """;

    /// <inheritdoc/>
    protected override (string What, string Instead)? RefusalOf(RestartJupyterServerStep step, AppType appType) =>
        appType is AppType.CodeEditor or AppType.KernelGateway
            ? (
                "RestartJupyterServer",
                "it has no Jupyter server of its own: declare the step for AppType.JupyterLab or AppType.JupyterServer")
            : null;

    /// <inheritdoc/>
    protected override void WriteInScript(RestartJupyterServerStep step, ScriptWriter script) => script.Lines.Line(Restart);
}
