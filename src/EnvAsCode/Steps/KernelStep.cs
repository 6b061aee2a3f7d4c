using System;

namespace EnvAsCode;

/// <summary>
/// A kernel whose <c>kernel.json</c> is written here; one of the same name is replaced. Written
/// <c>Kernel(new("team") { DisplayName = "Team" }, ["conda", "run", "-n", "team", "python", "-m", "ipykernel_launcher", "-f",
/// "{connection_file}"])</c>.
/// </summary>
public sealed record KernelStep : EnvironmentStep, IImageStep
{
    /// <summary>A kernel.</summary>
    /// <param name="kernel">See <see cref="Kernel"/>.</param>
    /// <param name="arguments">See <see cref="Arguments"/>.</param>
    public KernelStep(KernelSpec kernel, EquatableArray<string> arguments)
    {
        this.Kernel = kernel ?? throw new ArgumentNullException(nameof(kernel));
        this.Arguments = arguments;
    }

    /// <summary>The kernel's name and what the launcher shows; its name if that is not set.</summary>
    public KernelSpec Kernel { get; init; }

    /// <summary>
    /// The command that starts it (<c>argv</c>), with <c>{connection_file}</c> in one of its items. An absolute path first, so that nothing
    /// decides which program answers.
    /// </summary>
    public EquatableArray<string> Arguments { get; init; }

    /// <summary>The language of its notebooks; <c>python</c> if not set.</summary>
    public string Language { get; init; } = "python";

    /// <summary>Environment variables of the kernel's process (<c>env</c>).</summary>
    public EquatableArray<EnvironmentVariable> Variables { get; init; }

    /// <summary>Whether the kernel is interrupted by a message rather than a signal (<c>interrupt_mode</c>).</summary>
    public bool InterruptsByMessage { get; init; }
}
