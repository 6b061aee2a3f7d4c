using System;
using System.Collections.Generic;
using EnvAsCode.Packaging.Names;

namespace EnvAsCode.Emit.Requirements;

/// <summary>The packages of a declaration by package manager, each list in the declaration's order.</summary>
internal sealed class PackageLists(EquatableArray<Package> packages)
{
    /// <summary>The conda packages.</summary>
    public List<CondaPackage> Conda { get; } = OfType<CondaPackage>(packages);

    /// <summary>The pip packages.</summary>
    public List<PipPackage> Pip { get; } = OfType<PipPackage>(packages);

    /// <summary>The apt packages.</summary>
    public List<AptPackage> Apt { get; } = OfType<AptPackage>(packages);

    /// <summary>The yum packages.</summary>
    public List<YumPackage> Yum { get; } = OfType<YumPackage>(packages);

    /// <summary>The npm packages.</summary>
    public List<NpmPackage> Npm { get; } = OfType<NpmPackage>(packages);

    /// <summary>The Julia packages.</summary>
    public List<JuliaPackage> Julia { get; } = OfType<JuliaPackage>(packages);

    /// <summary>The packages of a manager.</summary>
    public IReadOnlyList<Package> Of(PackageManager manager) => manager switch
    {
        PackageManager.Conda => this.Conda,
        PackageManager.Pip => this.Pip,
        PackageManager.Yum => this.Yum,
        PackageManager.Npm => this.Npm,
        PackageManager.Julia => this.Julia,
        _ => this.Apt,
    };

    /// <summary>Whether a package that conda, pip or npm installs has a name of a kind.</summary>
    public bool HasAny(Predicate<string> isNamed) => this.Conda.Exists(package => isNamed(package.Name))
        || this.Pip.Exists(package => isNamed(package.Name))
        || this.Npm.Exists(package => isNamed(package.Name));

    /// <summary>Whether a conda package of this name is declared.</summary>
    /// <param name="name">The name, in lower case.</param>
    public bool HasConda(string name) => this.Conda.Exists(package => package.Name == name);

    /// <summary>Whether a Python package of this name is declared, from conda or from pip.</summary>
    /// <param name="name">The name in its normal form.</param>
    public bool HasPython(string name) =>
        this.HasConda(name) || this.Pip.Exists(package => PackageName.Normalize(package.Name) == name);

    private static List<T> OfType<T>(EquatableArray<Package> packages)
        where T : Package
    {
        List<T> list = [];
        foreach (Package package in packages.AsSpan())
        {
            if (package is T one)
            {
                list.Add(one);
            }
        }

        return list;
    }
}
