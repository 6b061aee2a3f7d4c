using System;

namespace EnvAsCode;

/// <summary>
/// An extension of the Jupyter server is turned on or off in the environment that the server runs in. Written
/// <c>JupyterServerExtension("jupyter_resource_usage")</c>; the server reads it when it starts, so that a
/// <see cref="RestartJupyterServerStep"/> belongs behind it.
/// </summary>
public sealed record JupyterServerExtensionStep : EnvironmentStep, IScriptStep
{
    /// <summary>An extension.</summary>
    /// <param name="module">See <see cref="Module"/>.</param>
    public JupyterServerExtensionStep(ScriptText module) => this.Module = module ?? throw new ArgumentNullException(nameof(module));

    /// <summary>The extension's Python module, as <c>jupyter_resource_usage</c>.</summary>
    public ScriptText Module { get; init; }

    /// <summary>Whether the extension is turned off.</summary>
    public bool Disabled { get; init; }
}
