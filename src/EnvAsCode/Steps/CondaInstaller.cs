namespace EnvAsCode;

/// <summary>A way to bring conda into an image.</summary>
public enum CondaInstaller
{
    /// <summary>Miniconda: conda with Anaconda's own channels, whose terms of service apply.</summary>
    Miniconda,

    /// <summary>Miniforge: conda and mamba with conda-forge.</summary>
    Miniforge,

    /// <summary>micromamba: one static binary; its base environment is empty until packages are installed into it.</summary>
    Micromamba,
}
