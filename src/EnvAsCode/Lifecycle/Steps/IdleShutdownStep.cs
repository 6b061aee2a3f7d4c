namespace EnvAsCode;

/// <summary>
/// The application deletes itself when nobody has used it for some time. Written <c>IdleShutdown(120)</c>. For
/// <see cref="AppType.KernelGateway"/>, and for <see cref="AppType.JupyterLab"/> and <see cref="AppType.CodeEditor"/> in domains that do
/// not have <see cref="IdleSettings"/>, which do the same without a script (<c>EAC4016</c>). The application's role needs
/// <c>sagemaker:DeleteApp</c> (<c>policies/execution.json</c>).
/// </summary>
/// <remarks>
/// In JupyterLab and KernelGateway a kernel that computes, and input or output of a kernel or a terminal, are use; in Code Editor changes
/// of files in the editor and input of terminals.
/// </remarks>
public sealed record IdleShutdownStep : EnvironmentStep, IScriptStep
{
    /// <summary>Shutdown after a time without use.</summary>
    /// <param name="timeoutInMinutes">See <see cref="TimeoutInMinutes"/>.</param>
    public IdleShutdownStep(int timeoutInMinutes) => this.TimeoutInMinutes = timeoutInMinutes;

    /// <summary>The time in minutes; at least 5.</summary>
    public int TimeoutInMinutes { get; init; }

    /// <summary>Whether terminals do not keep the application alive.</summary>
    public bool IgnoreTerminals { get; init; }
}
