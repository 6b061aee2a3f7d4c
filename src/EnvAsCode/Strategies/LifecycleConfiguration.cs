namespace EnvAsCode;

/// <summary>
/// The packages are installed by a script each time an application starts. Quick to change and no image to build; the script must
/// end within five minutes and is at most 16,384 characters in base64.
/// </summary>
/// <remarks>
/// The packages go into the Python that the application runs in: a declared Python version is compared and, if it differs, only spoken
/// of, since a script that fails keeps the application from starting.
/// </remarks>
/// <example><code>new LifecycleConfiguration(AppType.JupyterLab)</code></example>
public sealed record LifecycleConfiguration : Strategy
{
    /// <summary>A lifecycle configuration for some app types: one is registered for each, with the same script.</summary>
    /// <param name="appTypes">See <see cref="AppTypes"/>.</param>
    public LifecycleConfiguration(params EquatableArray<AppType> appTypes) => this.AppTypes = appTypes;

    /// <summary>The app types whose start runs the script; at least one.</summary>
    public EquatableArray<AppType> AppTypes { get; init; }
}
