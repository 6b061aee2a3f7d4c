namespace EnvAsCode.Emit.Resolved;

/// <summary>A Jupyter kernel that an environment yields, with nothing left to derive.</summary>
/// <param name="Name">Its name, which is the folder of its <c>kernel.json</c>.</param>
/// <param name="DisplayName">What the launcher shows.</param>
/// <param name="Interpreter">The absolute path of the Python that runs it.</param>
internal sealed record ResolvedKernel(string Name, string DisplayName, string Interpreter)
{
    /// <summary>The kernel of a conda environment with a name of its own.</summary>
    /// <param name="environment">The conda environment's name.</param>
    /// <param name="declared">The kernel as declared, if it is.</param>
    /// <remarks>
    /// The derived name is the one under which Studio Classic detects the environment by itself, in lower case: so Jupyter lists every
    /// kernel.
    /// </remarks>
    public static ResolvedKernel OfCondaEnvironment(string environment, KernelSpec? declared, string interpreter) => new(
        declared?.Name ?? "conda-env-" + environment.ToLowerInvariant() + "-py",
        declared?.DisplayName ?? "Python [conda env: " + environment + "]",
        interpreter);

    /// <summary>The kernel of an image's own Python.</summary>
    public static ResolvedKernel OfBasePython(EnvironmentSpec environment, string interpreter) => new(
        environment.Kernel?.Name ?? "python3",
        environment.Kernel?.DisplayName ?? "Python (" + (environment.DisplayName ?? environment.Name) + ")",
        interpreter);
}
