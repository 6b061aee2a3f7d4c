namespace EnvAsCode;

/// <summary>
/// Kernels that a program installs. Written <c>KernelModule("echo_kernel.install", "echo_kernel")</c> for a module of Python
/// (<c>python -m … --sys-prefix</c>), or <c>KernelCommand(["tslab", "install"], "tslab", "jslab")</c> for any other program.
/// </summary>
public sealed record InstallKernelStep : EnvironmentStep, IImageStep
{
    /// <summary>Kernels that a program installs.</summary>
    /// <param name="command">See <see cref="Command"/>.</param>
    /// <param name="kernels">See <see cref="Kernels"/>.</param>
    public InstallKernelStep(EquatableArray<string> command, EquatableArray<KernelSpec> kernels)
    {
        this.Command = command;
        this.Kernels = kernels;
    }

    /// <summary>The program and its arguments; with <see cref="IsModule"/>, the Python module and its arguments.</summary>
    public EquatableArray<string> Command { get; init; }

    /// <summary>
    /// Whether <see cref="Command"/> begins with a Python module, which the Python of the declaration's environment runs.
    /// </summary>
    public bool IsModule { get; init; }

    /// <summary>The kernels that are then in the image, by the names that the program gives them.</summary>
    public EquatableArray<KernelSpec> Kernels { get; init; }
}
