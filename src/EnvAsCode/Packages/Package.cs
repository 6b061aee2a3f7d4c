using System;

namespace EnvAsCode;

/// <summary>A package of an environment: <see cref="CondaPackage"/>, <see cref="PipPackage"/>, <see cref="AptPackage"/>,
/// <see cref="YumPackage"/>, <see cref="NpmPackage"/> or <see cref="JuliaPackage"/>.</summary>
public abstract record Package
{
    private protected Package(string name) => this.Name = name ?? throw new ArgumentNullException(nameof(name));

    /// <summary>The package's name, as its package manager calls it.</summary>
    public string Name { get; init; }
}
