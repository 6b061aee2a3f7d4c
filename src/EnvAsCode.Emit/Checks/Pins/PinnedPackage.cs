using EnvAsCode.Packaging.Conda.VersionSpecs;
using EnvAsCode.Packaging.Markers;
using EnvAsCode.Packaging.Names;
using EnvAsCode.Packaging.Pep440;

namespace EnvAsCode.Emit.Checks.Pins;

/// <summary>A conda or pip package of a list, read once for all checks of pins.</summary>
/// <param name="report">Where findings about it go.</param>
internal sealed class PinnedPackage(Package package, PackageReport report)
{
    /// <summary>The package.</summary>
    public Package Package => package;

    /// <summary>Where findings about the package go.</summary>
    public PackageReport Report => report;

    /// <summary>Whether conda installs the package; pip otherwise.</summary>
    public bool IsConda => package is CondaPackage;

    /// <summary>The package manager, for messages.</summary>
    public string Manager => this.IsConda ? "conda" : "pip";

    /// <summary>The name by which its manager knows the package: conda's as it is, pip's in its normal form.</summary>
    public required string Key { get; init; }

    /// <summary>
    /// The name of the Python project, in its normal form: one package of conda's and one of pip's with the same are the same thing.
    /// </summary>
    public required string Project { get; init; }

    /// <summary>The version as declared.</summary>
    public string? Version => package is CondaPackage conda ? conda.Version : ((PipPackage)package).Version;

    /// <summary>The versions that pip may install; <see langword="null"/> for a conda package, and for a text that is no version.</summary>
    public VersionSpecifierSet? Specifiers { get; init; }

    /// <summary>The versions that conda may install; <see langword="null"/> for a pip package, and for a text that is no version.</summary>
    public CondaVersionSpec? Spec { get; init; }

    /// <summary>When the package is installed; <see langword="null"/> for always, and for a text that is no marker.</summary>
    public Marker? Marker { get; init; }

    /// <summary>Whether name and version are valid, so that there is something to compare. What is not is reported elsewhere.</summary>
    public bool IsReadable => this.Specifiers is not null || this.Spec is not null;

    /// <summary>The requirement for messages, as <c>&gt;=1.26,&lt;2</c>; <c>any version</c> for none.</summary>
    public string Asked => this.Version is null or "*" ? "any version" : this.Version;

    /// <summary>The path of the version if there is one, and otherwise of the package.</summary>
    public string VersionPath => report.Path(this.Version is null ? null : "Version");

    /// <summary>Reads a package.</summary>
    /// <param name="report">Where findings about it go.</param>
    /// <returns>The package; <see langword="null"/> for one of apt.</returns>
    public static PinnedPackage? Read(Package package, PackageReport report)
    {
        switch (package)
        {
            case CondaPackage conda:
                _ = CondaVersionSpec.TryParse(conda.Version ?? "*", out CondaVersionSpec? spec);
                return new PinnedPackage(conda, report) { Key = conda.Name, Project = CondaPipNames.ProjectOf(conda.Name), Spec = spec };
            case PipPackage pip:
                string name = PackageName.Normalize(pip.Name);
                Marker? marker = null;
                _ = pip.Marker is not null && Marker.TryParse(pip.Marker, out marker);
                return new PinnedPackage(pip, report)
                {
                    Key = name,
                    Project = CondaPipNames.VariantOf(name),
                    Specifiers = ReadSpecifiers(pip.Version),
                    Marker = marker
                };
            default:
                return null;
        }
    }

    private static VersionSpecifierSet? ReadSpecifiers(string? version)
    {
        if (version is null or "*")
        {
            return VersionSpecifierSet.Any;
        }

        _ = VersionSpecifierSet.TryParsePin(version, out VersionSpecifierSet? set, out _);
        return set;
    }
}
