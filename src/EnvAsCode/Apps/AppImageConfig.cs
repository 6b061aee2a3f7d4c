using System;

namespace EnvAsCode;

/// <summary>
/// How Studio runs an image as an application: exactly one of <see cref="JupyterLabAppImageConfig"/>,
/// <see cref="CodeEditorAppImageConfig"/> and <see cref="KernelGatewayImageConfig"/>, as the SageMaker API asks. An
/// <see cref="AppType"/> converts to the configuration with its defaults.
/// </summary>
public abstract record AppImageConfig
{
    private protected AppImageConfig()
    {
    }

    /// <summary>The application that runs the image.</summary>
    public abstract AppType AppType { get; }

    /// <summary>
    /// The name of the app image config in AWS: 1 to 63 letters, digits and hyphens, no <c>.</c> and no <c>_</c>
    /// (SageMaker's <c>AppImageConfigName</c>); derived from the environment's name and the app type if not set.
    /// </summary>
    public string? Name { get; init; }

    /// <summary>
    /// The configuration of an app type with its defaults: lets a list of apps be written <c>[AppType.JupyterLab, AppType.CodeEditor]</c>.
    /// </summary>
    /// <param name="appType">The app type; not <see cref="AppType.JupyterServer"/>.</param>
    /// <exception cref="ArgumentException"><see cref="AppType.JupyterServer"/>, which takes no custom image.</exception>
    public static implicit operator AppImageConfig(AppType appType) => appType switch
    {
        AppType.JupyterLab => new JupyterLabAppImageConfig(),
        AppType.CodeEditor => new CodeEditorAppImageConfig(),
        AppType.KernelGateway => new KernelGatewayImageConfig(),
        _ => throw new ArgumentException(
            "JupyterServer takes no custom image; write AppType.JupyterLab, AppType.CodeEditor or AppType.KernelGateway."),
    };
}
