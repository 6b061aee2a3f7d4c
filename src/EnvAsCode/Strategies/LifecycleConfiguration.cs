namespace EnvAsCode;

/// <summary>
/// A script runs each time an application starts: it installs the declaration's packages and takes the declared steps. Quick to change and
/// no image to build; the script must end within five minutes and is at most 16,384 characters in base64.
/// </summary>
/// <remarks>
/// The packages go into the Python that the application runs in: a declared Python version is compared and, if it differs, only spoken
/// of, since a script that fails keeps the application from starting. Every step leaves the same state however often it runs.
/// </remarks>
/// <example>
/// <code>
/// new LifecycleConfiguration(AppType.JupyterLab)
/// {
///     Steps =
///     [
///         GitClone("https://github.com/team/notebooks", null, "~/notebooks"),
///         JupyterLabUserSettings("@jupyterlab/notebook-extension:tracker", """{ "autoStartDefaultKernel": false }"""),
///         RestartJupyterServer(),
///     ],
/// }
/// </code>
/// </example>
public sealed record LifecycleConfiguration : Strategy
{
    /// <summary>A lifecycle configuration for some app types: one is registered for each, with the same content.</summary>
    /// <param name="appTypes">See <see cref="AppTypes"/>.</param>
    public LifecycleConfiguration(params EquatableArray<AppType> appTypes) => this.AppTypes = appTypes;

    /// <summary>The app types whose start runs the script; at least one.</summary>
    public EquatableArray<AppType> AppTypes { get; init; }

    /// <summary>
    /// Which applications of these types run it; preselected where a space is made (<see cref="LifecycleAttachment.Default"/>) if not set.
    /// </summary>
    public LifecycleAttachment Attachment { get; init; }

    /// <summary>Values at the top of the script.</summary>
    public EquatableArray<ScriptParameter> Parameters { get; init; }

    /// <summary>
    /// What the script does beside installing packages, in order. The declaration's packages are installed where
    /// <see cref="EnvAsCode.Steps.DeclaredPackages"/> stands; without it before the first step, save for the steps that say how to reach
    /// the network (<see cref="ProxyStep"/>, <see cref="TrustCertificatesStep"/>, <see cref="VariablesStep"/>), which then come first.
    /// </summary>
    public EquatableArray<IScriptStep> Steps { get; init; }

    /// <summary>Whether the script leaves the declaration's packages alone, since an image or another strategy brings them.</summary>
    public bool WithoutPackages { get; init; }

    /// <summary>
    /// Whether a package of a channel hides those of the same name in channels of lower priority (conda's <c>channel_priority: strict</c>).
    /// </summary>
    public bool StrictChannelPriority { get; init; }

    /// <summary>Where the packages come from without Internet access; from their channels and index if not set.</summary>
    public OfflinePackages? Offline { get; init; }

    /// <summary>Where the script's body lies; in the lifecycle configuration itself if not set.</summary>
    public ScriptDelivery? Delivery { get; init; }
}
