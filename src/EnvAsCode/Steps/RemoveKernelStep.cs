using System;

namespace EnvAsCode;

/// <summary>
/// Removes a kernel that the base or a package brought, so that the launcher does not show it. Written <c>RemoveKernel("python3")</c>.
/// </summary>
public sealed record RemoveKernelStep : EnvironmentStep, IImageStep
{
    /// <summary>Removes a kernel.</summary>
    /// <param name="name">See <see cref="Name"/>.</param>
    public RemoveKernelStep(string name) => this.Name = name ?? throw new ArgumentNullException(nameof(name));

    /// <summary>The kernel's name; one that is not there is no error.</summary>
    public string Name { get; init; }
}
