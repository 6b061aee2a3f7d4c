using System;

namespace EnvAsCode;

/// <summary>
/// A settings file of Jupyter for all users of the image. Written <c>JupyterLabSettings("{ \"@jupyterlab/apputils-extension:themes\": {
/// \"theme\": \"JupyterLab Dark\" } }")</c> for JupyterLab's <c>overrides.json</c>, or
/// <c>JupyterServerConfig("team", "{ \"ServerApp\": { … } }")</c> for the server.
/// </summary>
public sealed record JupyterSettingsStep : EnvironmentStep, IImageStep
{
    /// <summary>A settings file.</summary>
    /// <param name="name">See <see cref="Name"/>.</param>
    /// <param name="json">See <see cref="Json"/>.</param>
    public JupyterSettingsStep(string? name, string json)
    {
        this.Name = name;
        this.Json = json ?? throw new ArgumentNullException(nameof(json));
    }

    /// <summary>
    /// The name of a part of the server's settings (<c>/etc/jupyter/jupyter_server_config.d/&lt;name&gt;.json</c>), of which all are read;
    /// <see langword="null"/> for JupyterLab's settings.
    /// </summary>
    public string? Name { get; init; }

    /// <summary>The settings, a JSON object.</summary>
    public string Json { get; init; }
}
