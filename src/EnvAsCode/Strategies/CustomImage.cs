namespace EnvAsCode;

/// <summary>
/// The environment is built into a container image, which Studio offers beside its own. The most reproducible strategy and the one
/// with the fastest start of a prepared space; an image has to be built and pushed for each change.
/// </summary>
/// <example>
/// <code>
/// new CustomImage
/// {
///     From = SageMakerDistribution.Cpu("4.4.1"),
///     Apps = [AppType.JupyterLab, AppType.CodeEditor],
/// }
/// </code>
/// </example>
public sealed record CustomImage : Strategy
{
    /// <summary>The image to build from: one of a catalogue (<see cref="SageMakerDistribution"/>, <see cref="Miniconda"/>, <see cref="PythonImage"/>) or any <see cref="BaseImage"/>.</summary>
    public required BaseImage From { get; init; }

    /// <summary>The Studio applications that run the image; empty for an image that is not for Studio (Batch, processing, training).</summary>
    public EquatableArray<AppImageConfig> Apps { get; init; }

    /// <summary>Where in the image the declaration's own packages go; see <see cref="CondaTarget"/>.</summary>
    public CondaTarget Target { get; init; }
}
