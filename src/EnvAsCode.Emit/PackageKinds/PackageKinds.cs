using System;
using System.Collections.Generic;
using System.Linq;

namespace EnvAsCode.Emit.PackageKinds;

/// <summary>The kinds of packages.</summary>
internal static class PackageKinds
{
    private static readonly PackageKind[] Kinds =
        [
            new AptPackageKind(), new YumPackageKind(), new CondaPackageKind(), new PipPackageKind(), new NpmPackageKind(),
            new JuliaPackageKind()
        ];

    private static readonly Dictionary<Type, PackageKind> ByType = Kinds.ToDictionary(kind => kind.PackageType);

    /// <summary>All kinds, in the order in which their managers install.</summary>
    public static IReadOnlyList<PackageKind> All => Kinds;

    /// <summary>The kind of a package.</summary>
    public static PackageKind Of(Package package) => ByType[package.GetType()];

    /// <summary>The kind of a manager's packages.</summary>
    public static PackageKind Of(PackageManager manager) => Array.Find(Kinds, kind => kind.Manager == manager)!;
}
