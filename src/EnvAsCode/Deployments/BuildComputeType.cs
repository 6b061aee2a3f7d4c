namespace EnvAsCode;

/// <summary>The size of a machine that CodeBuild builds on (CodeBuild, <c>computeType</c> of Linux).</summary>
public enum BuildComputeType
{
    /// <summary>2 processors, 3 GB of memory.</summary>
    Small,

    /// <summary>4 processors, 7 GB of memory.</summary>
    Medium,

    /// <summary>8 processors, 15 GB of memory.</summary>
    Large,

    /// <summary>36 processors, 70 GB of memory.</summary>
    XLarge,

    /// <summary>72 processors, 145 GB of memory.</summary>
    TwoXLarge,
}
