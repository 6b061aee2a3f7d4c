namespace EnvAsCode;

/// <summary>How conda installs in an image.</summary>
public sealed record CondaOptions
{
    /// <summary>
    /// Whether packages that are in the base environment already keep their versions (<c>--freeze-installed</c>); so by default.
    /// </summary>
    public bool FreezeInstalled { get; init; } = true;

    /// <summary>
    /// Whether the base environment becomes what is declared and no more: its <c>environment.yml</c> is applied with
    /// <c>conda env update --prune</c>. Not for an image whose base environment runs the application, as SageMaker Distribution's.
    /// </summary>
    public bool Prune { get; init; }

    /// <summary>
    /// The CUDA version that the solver takes for granted on a machine without a GPU (<c>CONDA_OVERRIDE_CUDA</c>), as <c>"12.4"</c>.
    /// </summary>
    public string? OverrideCuda { get; init; }

    /// <summary>
    /// An explicit lock (<c>@EXPLICIT</c>, one URL with its digest a line) that the declared conda environment is made from instead of
    /// being solved: its path from the project's folder. The declared packages say what it is for, and are not solved.
    /// </summary>
    public string? Lock { get; init; }
}
