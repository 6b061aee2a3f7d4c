using System.Collections.Generic;
using EnvAsCode.Packaging;

namespace EnvAsCode.Emit;

/// <summary>The packages of a declaration by package manager, each list in the declaration's order.</summary>
internal sealed class PackageLists
{
    /// <summary>The conda packages.</summary>
    public List<CondaPackage> Conda { get; } = [];

    /// <summary>The pip packages.</summary>
    public List<PipPackage> Pip { get; } = [];

    /// <summary>The apt packages.</summary>
    public List<AptPackage> Apt { get; } = [];

    /// <summary>The yum packages.</summary>
    public List<YumPackage> Yum { get; } = [];

    /// <summary>The npm packages.</summary>
    public List<NpmPackage> Npm { get; } = [];

    /// <summary>The Julia packages.</summary>
    public List<JuliaPackage> Julia { get; } = [];

    /// <summary>Sorts packages by manager.</summary>
    /// <param name="packages">The packages.</param>
    public static PackageLists Of(EquatableArray<Package> packages)
    {
        PackageLists lists = new();
        foreach (Package package in packages.AsSpan())
        {
            switch (package)
            {
                case CondaPackage conda:
                    lists.Conda.Add(conda);
                    break;
                case PipPackage pip:
                    lists.Pip.Add(pip);
                    break;
                case AptPackage apt:
                    lists.Apt.Add(apt);
                    break;
                case YumPackage yum:
                    lists.Yum.Add(yum);
                    break;
                case NpmPackage npm:
                    lists.Npm.Add(npm);
                    break;
                case JuliaPackage julia:
                    lists.Julia.Add(julia);
                    break;
            }
        }

        return lists;
    }

    /// <summary>Whether a conda package of this name is declared.</summary>
    /// <param name="name">The name, in lower case.</param>
    public bool HasConda(string name) => this.Conda.Exists(package => package.Name == name);

    /// <summary>Whether a Python package of this name is declared, from conda or from pip.</summary>
    /// <param name="name">The name in its normal form.</param>
    public bool HasPython(string name) =>
        this.HasConda(name) || this.Pip.Exists(package => PackageName.Normalize(package.Name) == name);
}
