using System.Collections.Generic;
using System.Linq;
using EnvAsCode.Emit.Requirements;
using EnvAsCode.Emit.State;

namespace EnvAsCode.Emit.PackageKinds;

/// <summary>A package of conda.</summary>
internal sealed class CondaPackageKind : PackageKind<CondaPackage>
{
    /// <inheritdoc/>
    public override PackageManager Manager => PackageManager.Conda;

    /// <inheritdoc/>
    protected override string? VersionOf(CondaPackage package) => package.Version;

    /// <inheritdoc/>
    protected override string RequirementOf(CondaPackage package) => CondaRequirement.Text(package);

    // Those of a named environment are not on PATH, but whoever declares nodejs for it means to use it.
    /// <inheritdoc/>
    public override ImageState Apply(IReadOnlyList<Package> packages, ImageState state) => packages.Count == 0
        ? state
        : state with { Programs = state.Programs.WithPackages(packages.Select(package => package.Name)) };
}
