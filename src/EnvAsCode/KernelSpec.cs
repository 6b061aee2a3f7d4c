using System;

namespace EnvAsCode;

/// <summary>A Jupyter kernel: its name in the image and the name that Studio shows for it.</summary>
public sealed record KernelSpec
{
    /// <summary>A kernel with a name.</summary>
    /// <param name="name">See <see cref="Name"/>.</param>
    public KernelSpec(string name) => this.Name = name ?? throw new ArgumentNullException(nameof(name));

    /// <summary>
    /// The kernel's name, which is the folder of its <c>kernel.json</c>: lower-case letters, digits, <c>-</c>, <c>_</c> and <c>.</c>, at
    /// most 128 characters. SageMaker compares it with case, and Jupyter lists every kernel under its lower-case name.
    /// </summary>
    public string Name { get; init; }

    /// <summary>What the launcher shows, at most 1,024 characters (SageMaker's <c>KernelDisplayName</c>); derived if not set.</summary>
    public string? DisplayName { get; init; }
}
