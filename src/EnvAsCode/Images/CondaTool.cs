namespace EnvAsCode;

/// <summary>A program that installs conda packages.</summary>
public enum CondaTool
{
    /// <summary>conda itself.</summary>
    Conda,

    /// <summary>mamba: conda's commands with a faster solver.</summary>
    Mamba,

    /// <summary>micromamba: one static binary, the tool of SageMaker Distribution.</summary>
    Micromamba,
}
