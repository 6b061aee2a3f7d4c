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
    /// <summary>
    /// The image to build from: one of a catalogue (<see cref="SageMakerDistribution"/>, <see cref="Miniconda"/>,
    /// <see cref="PythonImage"/>) or any <see cref="BaseImage"/>.
    /// </summary>
    public required BaseImage From { get; init; }

    /// <summary>
    /// The Studio applications that run the image; empty for an image that is not for Studio (Batch, processing, training).
    /// </summary>
    public EquatableArray<AppImageConfig> Apps { get; init; }

    /// <summary>
    /// Whether the image is offered in SageMaker Unified Studio, which runs JupyterLab and Code Editor in images from SageMaker
    /// Distribution 2.6 or newer alone, and starts them by their app image configs (<c>EAC5050</c> to <c>EAC5052</c>). What is generated is
    /// the same.
    /// </summary>
    public bool UnifiedStudio { get; init; }

    /// <summary>Where in the image the declaration's own packages go; see <see cref="CondaTarget"/>.</summary>
    public CondaTarget Target { get; init; }

    /// <summary>
    /// What is done to the base, in order, written with the words of <see cref="EnvAsCode.Steps"/>. The declared packages are installed
    /// where <c>DeclaredPackages()</c> stands or, without it, after the first steps that only prepare (arguments, variables, shell, labels,
    /// users, sources of packages, conda itself) and before the first other one: what changes rarely comes first.
    /// </summary>
    public EquatableArray<IImageStep> Steps { get; init; }

    /// <summary>
    /// The stages before the image (<c>FROM … AS name</c>), in order: what only building needs, and does not remain. Steps take files from
    /// one with <c>CopyFrom</c>.
    /// </summary>
    public EquatableArray<BuildStage> Stages { get; init; }

    /// <summary>The build arguments that <see cref="From"/> can refer to, as <c>${CUDA}</c>.</summary>
    public EquatableArray<BuildArgument> BuildArguments { get; init; }

    /// <summary>What the image is built for; <c>linux/amd64</c>, which Studio runs, if not set.</summary>
    public ImagePlatform Platform { get; init; }

    /// <summary>
    /// The program that a container of the image runs, with its first arguments (<c>ENTRYPOINT</c> in exec form). The base's own if
    /// <see langword="null"/>; <c>[]</c> for none, whatever the base has. Studio Classic ignores it, and JupyterLab and Code Editor read
    /// their app image config first.
    /// </summary>
    public EquatableArray<string>? Entrypoint { get; init; }

    /// <summary>
    /// The arguments of the entry point, or the program where there is none (<c>CMD</c> in exec form). The base's own if
    /// <see langword="null"/>; <c>[]</c> for none.
    /// </summary>
    public EquatableArray<string>? Cmd { get; init; }

    /// <summary>
    /// The folders that a container keeps apart from the image (<c>VOLUME</c>), by their absolute paths. They are declared last: what a
    /// step writes into a volume that is declared before it, the classic builder loses.
    /// </summary>
    public EquatableArray<string> Volumes { get; init; }

    /// <summary>
    /// How Docker finds out whether a container works (<c>HEALTHCHECK</c>). The base's own if <see langword="null"/>;
    /// <see cref="EnvAsCode.HealthCheck.None"/> for none.
    /// </summary>
    public HealthCheck? HealthCheck { get; init; }

    /// <summary>
    /// The signal that stops a container (<c>STOPSIGNAL</c>), as <c>"SIGINT"</c> or a number. The base's own if <see langword="null"/>,
    /// which is <c>SIGTERM</c> unless it says otherwise.
    /// </summary>
    public string? StopSignal { get; init; }

    /// <summary>How apt installs; its packages alone, and without lists of packages in the image, if not set.</summary>
    public AptOptions? Apt { get; init; }

    /// <summary>How conda installs; the base's packages keep their versions if not set.</summary>
    public CondaOptions? Conda { get; init; }

    /// <summary>What only BuildKit can do; nothing of it if not set.</summary>
    public BuildKit? BuildKit { get; init; }

    /// <summary>What SageMaker is told of each version of the image.</summary>
    public ImageVersion Version { get; init; } = new();

    /// <summary>
    /// The ARN of the role with which SageMaker pulls the image, as <c>arn:aws:iam::123456789012:role/StudioImages</c> (<c>EAC5015</c>);
    /// left to who registers the image if not set. <c>policies/pull.json</c> is what it has to be allowed.
    /// </summary>
    public string? RoleArn { get; init; }
}
