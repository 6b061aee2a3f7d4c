using System.Collections.Generic;
using System.Linq;
using EnvAsCode.Emit.Requirements;
using EnvAsCode.Emit.State;

namespace EnvAsCode.Emit.PackageKinds;

/// <summary>A package of Amazon Linux.</summary>
internal sealed class YumPackageKind : PackageKind<YumPackage>
{
    /// <inheritdoc/>
    public override PackageManager Manager => PackageManager.Yum;

    /// <inheritdoc/>
    protected override string? VersionOf(YumPackage package) => package.Version;

    /// <inheritdoc/>
    protected override string RequirementOf(YumPackage package) => OtherRequirements.Text(package);

    /// <inheritdoc/>
    public override ImageState Apply(IReadOnlyList<Package> packages, ImageState state) =>
        state.WithSystemPackages(packages.Select(package => package.Name));
}
