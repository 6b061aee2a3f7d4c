namespace EnvAsCode;

/// <summary>
/// What SageMaker is told of each version of an image, beside the container image itself (SageMaker's <c>CreateImageVersion</c>).
/// </summary>
/// <example>
/// <code>
/// Version = new ImageVersion
/// {
///     Aliases         = ["1.4"],
///     VendorGuidance  = VendorGuidance.Stable,
///     ProgrammingLang = "Python 3.11",
///     Processor       = Processor.Gpu,
///     ReleaseNotes    = "PyTorch 2.8",
/// }
/// </code>
/// </example>
public sealed record ImageVersion
{
    /// <summary>
    /// Further names of the version, as <c>"1"</c>, <c>"1.4"</c> or <c>"1.4.2"</c>; a new version takes an alias over from the one that had
    /// it. Other aliases, as <c>"latest"</c>, can be created but not be chosen in a space (<c>ResourceSpec.SageMakerImageVersionAlias</c>):
    /// <c>EAC5014</c>.
    /// </summary>
    public EquatableArray<string> Aliases { get; init; }

    /// <summary>How long the version is to be used; not said if not set.</summary>
    public VendorGuidance? VendorGuidance { get; init; }

    /// <summary>What the image is for; <see cref="JobType.NotebookKernel"/> if not set.</summary>
    public JobType JobType { get; init; }

    /// <summary>
    /// The framework, as <c>"PyTorch 2.8"</c>: a name of letters and a version of two or three numbers; not said if not set.
    /// </summary>
    public string? MLFramework { get; init; }

    /// <summary>
    /// The language, as <c>"Python 3.11"</c>: a name of letters and a version of two or three numbers; <c>Python</c> and the declared
    /// version if not set.
    /// </summary>
    public string? ProgrammingLang { get; init; }

    /// <summary>What the image computes on; not said if not set.</summary>
    public Processor? Processor { get; init; }

    /// <summary>Whether the image supports Horovod; not said if <see langword="false"/>.</summary>
    public bool Horovod { get; init; }

    /// <summary>What is new, in at most 255 characters; not said if not set.</summary>
    public string? ReleaseNotes { get; init; }
}
