namespace EnvAsCode;

/// <summary>How Jupyter starts the kernel of a conda environment.</summary>
public enum KernelLaunch
{
    /// <summary>
    /// The environment's Python is called by its absolute path: the quickest, and nothing of another conda can come between.
    /// </summary>
    Interpreter,

    /// <summary>
    /// Through <c>conda run</c>, which runs the environment's activation scripts before: for packages that set variables there, as
    /// compilers and GDAL do.
    /// </summary>
    CondaRun,
}
