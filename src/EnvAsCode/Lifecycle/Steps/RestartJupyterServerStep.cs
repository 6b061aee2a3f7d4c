namespace EnvAsCode;

/// <summary>
/// The Jupyter server is restarted, so that it reads its settings and extensions anew. Written <c>RestartJupyterServer()</c>, as the last
/// step (<c>EAC4005</c>), for <see cref="AppType.JupyterLab"/> and <see cref="AppType.JupyterServer"/> (<c>EAC4006</c>).
/// </summary>
public sealed record RestartJupyterServerStep : EnvironmentStep, IScriptStep;
