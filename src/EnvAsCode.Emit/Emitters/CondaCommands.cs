namespace EnvAsCode.Emit.Emitters;

/// <summary>The commands of a conda tool, none of which waits for an answer.</summary>
/// <param name="CreateFromFile">Creates an environment from an <c>environment.yml</c>; <c>-p</c> and <c>-f</c> follow.</param>
/// <param name="Install">Installs into an environment; <c>-p</c> and specifications follow.</param>
/// <param name="Clean">Empties the package cache.</param>
/// <param name="CreateFromLock">Creates an environment from an explicit lock; <c>-p</c> and <c>--file</c> follow.</param>
/// <param name="Prune">Makes an environment what an <c>environment.yml</c> says; <c>-p</c>, <c>-f</c> and <c>--prune</c> follow.</param>
internal sealed record CondaCommands(string CreateFromFile, string Install, string Clean, string CreateFromLock, string Prune)
{
    // "env create" has no -y in older releases of conda and mamba; both read the variables in any.
    private static readonly CondaCommands Conda =
        new(
            "CONDA_ALWAYS_YES=true conda env create",
            "conda install -y",
            "conda clean --all -y",
            "conda create -y",
            "CONDA_ALWAYS_YES=true conda env update");

    private static readonly CondaCommands Mamba =
        new(
            "CONDA_ALWAYS_YES=true MAMBA_ALWAYS_YES=true mamba env create",
            "mamba install -y",
            "mamba clean --all -y",
            "mamba create -y",
            "CONDA_ALWAYS_YES=true MAMBA_ALWAYS_YES=true mamba env update");

    private static readonly CondaCommands Micromamba =
        new(
            "micromamba create -y --override-channels",
            "micromamba install -y",
            "micromamba clean --all -y",
            "micromamba create -y",
            "micromamba update -y --override-channels");

    /// <summary>The program of a tool.</summary>
    public static string NameOf(CondaTool tool) => tool switch
    {
        CondaTool.Mamba => "mamba",
        CondaTool.Micromamba => "micromamba",
        _ => "conda",
    };

    /// <summary>The commands of a tool.</summary>
    public static CondaCommands Of(CondaTool tool) => tool switch
    {
        CondaTool.Mamba => Mamba,
        CondaTool.Micromamba => Micromamba,
        _ => Conda,
    };
}
