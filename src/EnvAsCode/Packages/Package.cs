using System;

namespace EnvAsCode;

/// <summary>A package of an environment: <see cref="CondaPackage"/>, <see cref="PipPackage"/>, <see cref="AptPackage"/>,
/// <see cref="YumPackage"/>, <see cref="NpmPackage"/> or <see cref="JuliaPackage"/>.</summary>
public abstract record Package
{
    private protected Package(string name) => this.Name = name ?? throw new ArgumentNullException(nameof(name));

    /// <summary>The package's name, as its package manager calls it.</summary>
    public string Name { get; init; }

    /// <summary>
    /// The kernels that the package brings by itself when it is installed, as <c>Conda("xeus-cling") with { ProvidesKernel =
    /// [new("xcpp17")] }</c>: Studio Classic offers them beside those that are known (<c>EAC5013</c> does not ask where they come from).
    /// </summary>
    public EquatableArray<KernelSpec> ProvidesKernel { get; init; }
}
